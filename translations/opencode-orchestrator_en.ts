<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oco::gui::DetailsPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n token put into the keychain. Save to take it out of the file.</numerusform>
            <numerusform>%n tokens put into the keychain. Save to take them out of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>The secret of %n worker stands in this file in plain text.</numerusform>
            <numerusform>The secrets of %n workers stand in this file in plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>When saving, also delete %n token from the keychain that no worker uses any more</numerusform>
            <numerusform>When saving, also delete %n tokens from the keychain that no worker uses any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker cannot run yet.</numerusform>
            <numerusform>%n workers cannot run yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n more is waiting.</numerusform>
            <numerusform>%n more are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n answer is being written.</numerusform>
            <numerusform>%n answers are being written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Answering %n message</numerusform>
            <numerusform>Answering %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker ready</numerusform>
            <numerusform>%n workers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Answering %n message</numerusform>
            <numerusform>Answering %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker needs you</numerusform>
            <numerusform>%n workers need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker has a problem</numerusform>
            <numerusform>%n workers have a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Finishing %n answer, then quitting</numerusform>
            <numerusform>Finishing %n answers, then quitting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayPresence</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
