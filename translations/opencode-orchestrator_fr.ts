<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCode Orchestrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a deployment on &amp;this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For workers without an account: the console talks to them, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is &amp;back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayPresence</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
