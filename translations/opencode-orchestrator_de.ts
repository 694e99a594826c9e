<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>Das Deployment antwortet. Geben Sie das Token ein, um zu prüfen, ob es den Worker kennt.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>Das Deployment antwortet und kennt diesen Worker (freigegeben).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>Das Deployment antwortet und kennt diesen Worker. Er wartet in der Weboberfläche auf Ihre Freigabe.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, Zeile %2: Der Wert von %3 ist leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 setzt %2 nicht.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Wählen Sie die .env-Datei eines Workers.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, Zeile %2: %3 ist kein Worker-Token.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Deployment ändern</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Verhalten nach einer Unterbrechung ändern</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Worker hinzufügen</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Worker entfernen</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Worker verschieben</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Worker duplizieren</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Token in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Token in den Schlüsselbund verschieben</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Die Zugriffsrechte von %1 können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Prüfen Sie, wem die Datei gehört.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>%1 läuft: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>Der Worker wurde gestoppt, bevor die Antwort vollständig war.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>Wor&amp;ker:</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>In Anfragen und Antworten suchen</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>A&amp;lle Antworten anzeigen</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Alle Worker</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Seit dem Start dieses Programms wurde noch nichts gefragt. Antworten erscheinen hier, während sie geschrieben werden.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Keine Antwort passt zu Ihrer Suche.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Worker hinzufügen</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Ein Worker antwortet in einem Projektordner. Er erhält ein eigenes Token, über das sich sein Programm mit diesem Deployment verbindet.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Zum Beispiel der Name des Projekts</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Token. Wer es besitzt, kann sich als dieser Worker verbinden. Geben Sie es daher nicht weiter:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Fügen Sie den Worker dann auf diesem Computer hinzu: in der Liste der Worker oder in einem Terminal im Ordner des Projekts mit diesem &amp;Befehl, der nach dem Token fragt:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Befehl k&amp;opieren</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Sobald sich der Worker verbindet, bittet die Konsole um seine Freigabe.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>Worker &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Die Datei durch Ihre Fassung ersetzen</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Fassung der Datei verwenden</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Ihre Änderungen aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Ein anderes Programm hat die Datei gelöscht. Unten steht, was beim Speichern Ihrer Fassung geschrieben wird.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit Sie mit der Bearbeitung begonnen haben. Zeilen mit − stehen jetzt in der Datei, Zeilen mit + nur in Ihrer Fassung. Mit welcher Fassung möchten Sie fortfahren?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Anfrage eingeben… Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Beendet die laufende Antwort, indem diese Unterhaltung beendet wird. Schreiben Sie erneut, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Sendet die Nachricht (Eingabe oder Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>&amp;Deployment:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>&amp;Worker:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Aktionen für Worker</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Einen Worker hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>&amp;Unterhaltungen:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Beginnt eine neue Unterhaltung (Strg+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Beendet die ausgewählte Unterhaltung und die darin laufende Antwort. Die Unterhaltung bleibt in der Liste; schreiben Sie darin, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Unterhaltung beenden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Die Unterhaltungen dieses Deployments werden nur angezeigt. Geschrieben wird in seiner Weboberfläche.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Worker &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>Worker &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>Die Verbindung zum Deployment ist unterbrochen und wird erneut versucht. Die Anzeige ist möglicherweise veraltet.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Worker entfernen</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Den Worker „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Sein Token wird ungültig, und seine Unterhaltungen werden nicht mehr angezeigt. Die Dateien in seinem Ordner bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>Das Deployment kennt diesen Worker nicht</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Möglicherweise wurde er dort entfernt. Fügen Sie ihn in der Weboberfläche erneut hinzu und tragen Sie hier sein neues Token ein.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Worker &amp;anzeigen</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Noch kein Worker</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Ein Worker antwortet in einem Ihrer Projektordner. Fügen Sie einen hinzu, um eine Unterhaltung zu beginnen.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Worker &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>„%1“ darf sich nicht mehr verbinden</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>Die Freigabe wurde zurückgezogen. Entfernen Sie den Worker und fügen Sie einen neuen hinzu.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>„%1“ wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Geben Sie den Worker oben frei, damit er in %1 arbeiten kann.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>„%1“ hat sich noch nicht verbunden</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Fügen Sie ihn mit seinem Token den Workern dieses Computers hinzu und starten Sie ihn. Er bittet dann hier um Freigabe.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>Das Deployment antwortet nicht</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>Die Verbindung wird laufend erneut versucht.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Worker auswählen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Was in der Weboberfläche des Deployments geschrieben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Unterhaltung auswählen</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>„%1“ ist offline</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Unterhaltung beginnen</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Schreiben Sie unten, was in %1 getan werden soll.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Der Worker startet noch. Seine Modelle folgen gleich.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>„%1“ ist offline. Was Sie senden, wird beantwortet, sobald der Worker zurück ist.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – noch nicht verbunden</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Starten Sie ihn, um eine Unterhaltung zu beginnen. Frühere können Sie inzwischen lesen.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Richten Sie einen Worker ein, um ihm hier zu schreiben.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Alles läuft mit der bisherigen Konfiguration weiter.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>Dieser Desktop hat keinen Infobereich für Symbole, daher bleibt das Programm in diesem Fenster. Wird das Fenster geschlossen, endet das Programm. Unter GNOME bringt die Erweiterung AppIndicator die Symbole zurück.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>opencode auswählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Wie in der Weboberfläche oder im Dashboard des Deployments angegeben.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Sieht richtig aus. Testen Sie die Verbindung, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>Deployment-URL</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Das Deployment wird kontaktiert…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>Deployment-&amp;URL:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Sie beginnt mit https:// und endet auf .convex.cloud, sofern Sie das Deployment nicht selbst betreiben. Das Dashboard des Deployments zeigt sie unter „Settings“.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Ihr Deployment</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>Die Adresse, unter der der Worker es erreicht.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Sie gelten bis zum Ende des Programms. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Wählen Sie in der Liste einen Worker aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Das Problem mit seiner Ursache kopieren, um es zu melden</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Deployment:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Adresse des Deployments kopieren</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Rechner:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>ID des Rechners kopieren</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>ID des Workers kopieren</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Letzter Kontakt:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Unterhaltungen:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Antworten heute:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Nach einer Unterbrechung:</translation>
    </message>
    <message>
        <source>OpenCode Orchestrator:</source>
        <translation>OpenCode Orchestrator:</translation>
    </message>
    <message>
        <source>opencode:</source>
        <translation>opencode:</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelle:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>Hinweise zum Eintrag in %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Setzt unterbrochene Antworten fort und beantwortet, was inzwischen eingegangen ist</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Beantwortet nur, was nach dem Start eingeht</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>Sein Eintrag in %1 hat Fehler (mit Bearbeiten… lassen sie sich beheben):</translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>Der Ordner, in dem der Worker arbeitet. Sie können auch einen Ordner hierher ziehen.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Der Ordner ist vorhanden.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Der Ordner %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Ordner des Projekts auswählen</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/projekt</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Projekt&amp;ordner:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode liest und ändert Dateien in diesem Ordner und führt dort Befehle aus, so wie Sie es tun würden. Wählen Sie ein einzelnes Projekt, nicht Ihren ganzen persönlichen Ordner. Jedes Projekt bekommt einen eigenen Worker.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>Der Ordner des Projekts</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Hinzufügen und &amp;starten</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Ein Worker arbeitet in einem Ordner.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Ü&amp;bersicht jetzt öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Der Worker %1 ist bereit und arbeitet in %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Öffnen Sie nun die Konsole, beginnen Sie eine Unterhaltung und senden Sie Ihre erste Nachricht.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Senden Sie ihm nun eine Nachricht aus der Weboberfläche. Das Symbol im Infobereich zeigt, was der Worker tut, und die Übersicht zeigt seine Antworten, während sie geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Möchten Sie Ihre Änderungen speichern?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Das Token konnte nicht im Schlüsselbund abgelegt werden, und es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Stattdessen in der &amp;Datei speichern (nur für Sie lesbar)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Einen Worker hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Den Worker duplizieren; die Kopie braucht ein eigenes Token</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Den Worker duplizieren</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Den Worker entfernen</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Den Worker nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Den Worker nach unten verschieben</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Es ist noch kein Worker eingetragen. Fügen Sie einen mit dem Token aus der Weboberfläche hinzu.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>&amp;Worker hinzufügen</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Was das Speichern in der Datei ändert</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>Vorsc&amp;hau der Änderung</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Alle nicht gespeicherten Änderungen aufgeben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Aus .env importieren…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Den Worker hinzufügen, den eine .env-Datei einrichtet</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Tokens in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Tokens, die in der Datei stehen, im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Worker – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Gespeichert. Laufende Worker übernehmen die Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n Token wurde im Schlüsselbund abgelegt. Speichern Sie, um es aus der Datei zu entfernen.</numerusform>
            <numerusform>%n Tokens wurden im Schlüsselbund abgelegt. Speichern Sie, um sie aus der Datei zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Der Worker wurde aus der .env-Datei hinzugefügt. Beim Speichern wird sein Token im Schlüsselbund abgelegt.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>Der Worker dieser .env-Datei steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>.env-Datei eines Workers auswählen</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Umgebungsdateien (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert. Von Ihren Änderungen ist nichts verloren; wählen Sie, womit Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Unterschied anzei&amp;gen</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Dies ist ihr jetziger Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>Das Geheimnis von %n Worker steht im Klartext in dieser Datei.</numerusform>
            <numerusform>Die Geheimnisse von %n Workern stehen im Klartext in dieser Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>In den Sch&amp;lüsselbund verschieben</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 enthält einen Fehler, der in einem Texteditor korrigiert werden muss</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>Beim Speichern auch %n Token aus dem Schlüsselbund löschen, das kein Worker mehr verwendet</numerusform>
            <numerusform>Beim Speichern auch %n Tokens aus dem Schlüsselbund löschen, die kein Worker mehr verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>Die Datei wird beim ersten Speichern angelegt.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n Worker kann noch nicht laufen.</numerusform>
            <numerusform>%n Worker können noch nicht laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Alle Änderungen seit dem letzten Speichern wurden zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>Deployment-&amp;URL</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Wenn der Worker abwesend war oder unterbrochen wurde</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>&amp;Alles Versäumte beantworten</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Unterbrochene Antworten werden fortgesetzt und wartende Nachrichten beantwortet, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Nur &amp;neue Nachrichten beantworten</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Versäumtes wird mit einem entsprechenden Hinweis abgeschlossen.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>Deployment-URL</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Noch nicht angegeben: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>Beim Speichern wird das Token im Schlüsselbund abgelegt; die Datei verweist nur darauf.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>Das Geheimnis steht im Klartext in dieser Datei. Verschieben Sie es mit der Schaltfläche oben in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Diese Nachricht konnte nicht beantwortet werden.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Hier gekürzt. Kopieren Sie die Antwort, um sie ganz zu lesen.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>Das Token ist ein Passwort: Wer es besitzt, kann als dieser Worker antworten. Der Schlüsselbund Ihres Systems bewahrt es verschlüsselt auf und öffnet sich, wenn Sie sich anmelden. In der Konfigurationsdatei steht dann nur, wo es liegt.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Das Token stattdessen in der &amp;Datei aufbewahren, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Das Token sicher aufbewahren</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>Das Token kommt in den Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Hinzufügen und &amp;starten</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Es stünde unverschlüsselt in %1. Programme, die Sie ausführen, können es dort lesen, andere Personen an diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Der Schlüsselbund wird geprüft… Möglicherweise bittet Ihr System Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>Der Schlüsselbund funktioniert. Ein Testeintrag wurde geschrieben, gelesen und gelöscht.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch unvollständig</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Eintrag fehlerhaft</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Sollte geprüft werden</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Stufe:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informationen und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>&amp;Nur der ausgewählte Worker</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Die angezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>Ansicht l&amp;eeren</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Die Zeilen aus dieser Ansicht entfernen; das Protokoll selbst bleibt erhalten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Ganzer Text der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>Alles an&amp;zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Eine Zeile auswählen, um sie ganz zu lesen.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Noch keine Worker</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Ein Worker beantwortet mit opencode die Nachrichten Ihrer Unterhaltungen, in einem Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Schritt für Schritt durch alles Nötige führen lassen</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Worker hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Akti&amp;vität</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>Konfiguration be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>Konfiguration neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>A&amp;lle stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Im &amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Akti&amp;vität anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>Ü&amp;ber OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>Über OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Version %1
Betreibt auf diesem Computer Worker, die Ihre Nachrichten mit opencode beantworten.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Der Worker wartet auf Freigabe. Öffnen Sie die Weboberfläche, suchen Sie ihn unter diesem Rechner und geben Sie ihn frei.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 arbeitet nicht mehr</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>Der Worker ist wieder bereit für Nachrichten.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Installieren Sie opencode mit diesem Befehl in einem Terminal. Alle zwei Sekunden wird automatisch erneut danach gesucht.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Befehl, der opencode installiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Liegt es an einem ungewöhnlichen Ort?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>Programm &amp;auswählen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode auf diesem Computer</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Worker geben Ihre Nachrichten an opencode weiter, das hier installiert sein muss.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode wird gesucht…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1 wurde unter %2 gefunden.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>Ist es das falsche?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>opencode wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode-Programm auswählen</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Löscht diesen Worker. Sein Token wird ungültig.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Der Worker „%1“ möchte sich verbinden und in %2 arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n weiterer wartet.</numerusform>
            <numerusform>%n weitere warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Beim Programmstart die &amp;Worker starten</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Auf &amp;diesem Computer ein Deployment bereitstellen</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>Beim B&amp;eenden während laufender Antworten:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>E&amp;rscheinungsbild:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>&amp;Protokollumfang:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>ein Worker auf &amp;Freigabe wartet</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>ein Worker auf &amp;Sie wartet, etwa zum Entsperren des Schlüsselbunds</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>ein Worker &amp;nicht mehr arbeitet</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>er &amp;wieder da ist</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>eine Antwort fer&amp;tig ist und kein Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode wird gesucht…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Ein in workers.json angegebenes Programm (opencode_binary) hat Vorrang vor diesem. Eine Änderung gilt ab dem nächsten Start von opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Zuerst abschließen</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Alles (zur Fehlersuche)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 unter %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode-Programm auswählen</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Für Worker ohne Konto: Sie schreiben ihnen in der Konsole. Nur opencode spricht mit dem Modell, das Sie wählen.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n Antwort wird gerade geschrieben.</numerusform>
            <numerusform>%n Antworten werden gerade geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Zuerst abschließen oder jetzt stoppen? Was gestoppt wird, ist in der Weboberfläche so gekennzeichnet oder wird beim nächsten Start fortgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Abschließen, dann beenden</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Jetzt stoppen</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, wird beantwortet, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Worker freigeben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Der Worker ist bereit</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Der Worker wird gestartet…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>In %1, für das Deployment auf diesem Computer</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>In %1, für %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Deployment starten</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Das Deployment wird gestartet…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>Das Deployment läuft.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Gespeichert. Das Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Gespeichert. Das Token steht in der Datei, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Worker speichern</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Der Worker wird gespeichert…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Worker starten</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Der Worker ist gestartet.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Deployment erreichen</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Verbindung zum Deployment wird versucht…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Das Deployment ist erreicht.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Ihre Freigabe in der Weboberfläche</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Wartet auf Ihre Freigabe in der Weboberfläche</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Der Worker ist freigegeben.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>opencode starten</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>opencode wird gestartet…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode läuft. Der Worker ist bereit.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Öffnen Sie die Weboberfläche Ihres Deployments.
2. Wählen Sie Ihren Rechner. Der Worker %1 ist dort als ausstehend aufgeführt.
3. Wählen Sie „Approve“. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Holt das Token</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Versucht, das Deployment zu erreichen</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registriert sich</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>Wartet auf opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Beantwortet %n Nachricht</numerusform>
            <numerusform>Beantwortet %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Hat Probleme</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Kopieren Sie das ganze Token aus der Weboberfläche: Rechner → ⋮ → „Add Worker“.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Rechner %1 · Worker %2 · Geheimnis sichtbar</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Rechner %1 · Worker %2 · Geheimnis verborgen</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Rechner %1 · Worker %2 · im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Wird beim Start des Workers aus der Umgebungsvariablen %1 gelesen</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Wird beim Start des Workers aus der Datei %1 gelesen</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Wird beim Start des Workers aus dem systemd-Credential %1 gelesen</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Worker-Token</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Token hier einfügen</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>Worker-&amp;Token:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>Öffnen Sie in der Weboberfläche das Menü ⋮ Ihres Rechners und wählen Sie „Add Worker“. Das Token wird einmal angezeigt; kopieren Sie es vollständig.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Zeichnung der Weboberfläche: Das Menü eines Rechners ist geöffnet, und „Add Worker“ ist sein erster Eintrag.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Das Token des Workers</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Es gibt an, welcher Worker dies ist, und weist ihn aus.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>&amp;Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>&amp;Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Ant&amp;wort kopieren</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Noch keine Worker</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Alle Worker sind gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n Worker bereit</numerusform>
            <numerusform>%n Worker bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Beantwortet %n Nachricht</numerusform>
            <numerusform>Beantwortet %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n Worker wartet auf Sie</numerusform>
            <numerusform>%n Worker warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n Worker hat ein Problem</numerusform>
            <numerusform>%n Worker haben ein Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>A&amp;lle stoppen</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Über&amp;sicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Worker &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Noch %n Antwort, dann wird beendet</numerusform>
            <numerusform>Noch %n Antworten, dann wird beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Im &amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>&amp;Aktivität anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayPresence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Mit diesem Programm arbeiten Sie von überall aus mit opencode auf diesem Computer. Ein kleiner Worker läuft hier im Ordner eines Projekts. Sie schreiben in der Weboberfläche, der Worker gibt Ihre Nachrichten an opencode weiter, und die Antworten kommen fortlaufend zurück.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Sie, in der Weboberfläche auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Ihr Deployment, wo die Nachrichten warten</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Dieser Computer, auf dem opencode arbeitet</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>Bis Sie auf „Hinzufügen und starten“ klicken, wird nichts gespeichert, und Sie können jederzeit zurückgehen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Willkommen bei OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>Die Einrichtung dauert einige Minuten.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Worker der anderen Art können Sie jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>&amp;Mit meinem Deployment verbinden</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Sie haben ein Deployment mit Weboberfläche, Ihr eigenes oder das Ihres Teams, und möchten diesen Computer von dort aus erreichen. Sie benötigen ein Worker-Token, das Sie in der Weboberfläche erhalten.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>Auf diesem &amp;Computer ausprobieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>Woher kommen Ihre Nachrichten?</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>In diesem Programm läuft ein kleines Deployment. Weder Konto noch Token sind nötig. Sie schreiben in der Konsole dieses Programms und fügen ein eigenes Deployment hinzu, wann Sie möchten.</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator einrichten</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Worker hinzufügen</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Den Worker behalten?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Der Worker %1 ist noch nicht bereit. Er kann ohne dieses Fenster weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>Worker &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Der Worker %1 ist bereit. Er kann bleiben oder wieder entfernt werden.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Eintrag fehlerhaft</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>In der Weboberfläche freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Antworten heute</translation>
    </message>
</context>
</TS>
