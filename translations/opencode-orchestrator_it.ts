<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>Il deployment risponde. Inserire il token per verificare se conosce il worker.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>Il deployment risponde e conosce questo worker (approvato).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>Il deployment risponde e conosce questo worker, che attende l’approvazione nell’interfaccia web.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, riga %2: il valore di %3 è vuoto o illeggibile.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 non imposta %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Scegliere il file .env di un worker.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, riga %2: %3 non è un token di worker.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Modifica del token</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Modifica della cartella</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Modifica del deployment</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Modifica del comportamento dopo un’interruzione</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Aggiunta di un worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Rimozione del worker</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Spostamento del worker</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplicazione del worker</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Ripristino dello stato salvato</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Inserimento dei token nel portachiavi</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Spostamento dei token nel portachiavi</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Impossibile modificare i permessi di %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Verificare a chi appartiene il file.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>%1 in esecuzione</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>%1 in esecuzione: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>Il worker è stato fermato prima che la risposta fosse completa.</translation>
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
        <translation>Cerca nei messaggi e nelle risposte</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>&amp;Mostra tutte le risposte</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Tutti i worker</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Dall’avvio di questo programma non è ancora stato chiesto nulla. Le risposte appaiono qui man mano che vengono scritte.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Nessuna risposta corrisponde alla ricerca.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Aggiungi worker</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Un worker risponde in una cartella di progetto. Riceve un proprio token, con il quale il suo programma si connette a questo deployment.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Ad esempio il nome del progetto</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Token. Chi lo possiede può connettersi come questo worker, quindi non va condiviso:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copia token</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Aggiungere poi il worker su questo computer: nell’elenco dei worker oppure, in un terminale aperto nella cartella del progetto, con questo c&amp;omando, che chiede il token:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Copia co&amp;mando</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Quando il worker si connetterà, questa finestra chiederà di approvarlo.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Aggiungi worker</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>Il file è stato modificato</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Mantieni la mia versione</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Sostituisce il file con la propria versione</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Usa quella del file</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Scarta le proprie modifiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Un altro programma ha eliminato il file. Di seguito è riportato ciò che verrà scritto salvando la propria versione.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Nel frattempo un altro programma ha modificato il file. Le righe con − sono ora nel file, quelle con + solo nella propria versione. Con quale versione continuare?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Scrivere una richiesta… Invio la invia, Maiusc+Invio va a capo</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Interrompe la risposta in corso terminando questa conversazione. Scrivere di nuovo per riprenderla.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Invia</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Invia il messaggio (Invio o Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Ancora nessun modello</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
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
        <translation>Azioni sui worker</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Aggiunge o rimuove un worker</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>Con&amp;versazioni:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuova</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Inizia una nuova conversazione (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Termina la conversazione selezionata e la risposta in corso. La conversazione resta nell’elenco; scrivervi per riprenderla.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Termina conversazione</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Le conversazioni di questo deployment sono in sola lettura. Per scrivere, usare la sua interfaccia web.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Aggiungi worker…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Rimuovi worker…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>La connessione al deployment è stata persa. Il programma continua a tentare; i dati mostrati potrebbero non essere aggiornati.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Rimuovi worker</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Rimuovere il worker «%1»?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Il suo token non sarà più valido e le sue conversazioni non saranno più mostrate. I file nella sua cartella vengono mantenuti.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>Il deployment non conosce questo worker</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Potrebbe essere stato rimosso dal deployment. Aggiungerlo di nuovo nell’interfaccia web e inserire qui il nuovo token.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Mostra i wor&amp;ker</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Ancora nessun worker</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Un worker risponde in una delle cartelle di progetto. Aggiungerne uno per iniziare una conversazione.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>A&amp;ggiungi worker…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>«%1» non può più connettersi</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>La sua approvazione è stata revocata. Rimuoverlo e aggiungerne uno nuovo.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>«%1» attende l’approvazione</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Approvarlo qui sopra perché possa lavorare in %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>«%1» non si è ancora connesso</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Aggiungerlo con il suo token ai worker di questo computer e avviarlo. Chiederà quindi qui di essere approvato.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>Il deployment non risponde</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>Il programma continua a tentare.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Scegliere un worker</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ancora nessuna conversazione</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Ciò che viene scritto nell’interfaccia web del deployment appare qui.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Scegliere una conversazione</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>«%1» non è in linea</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Avviarlo per iniziare una conversazione. Nel frattempo è possibile leggere le precedenti.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Iniziare una conversazione</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Scrivere qui sotto che cosa va fatto in %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Il worker è ancora in fase di avvio. I suoi modelli arriveranno a breve.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>«%1» non è in linea. Risponderà ai messaggi inviati quando sarà di nuovo disponibile.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – attende l’approvazione</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – non ancora connesso</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – approvazione revocata</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – non in linea</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ancora nulla da mostrare</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Configura un worker per scrivergli qui.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configura…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Tutto continua a funzionare con la configurazione precedente.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>Questo desktop non ha un’area per le icone di notifica, quindi il programma resta in questa finestra. Chiudendola, il programma termina. In GNOME, l’estensione AppIndicator ripristina le icone.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Scegli opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Come riportato nell’interfaccia web o nella dashboard del deployment.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Sembra corretto. Verificare la connessione per esserne certi.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>&amp;Verifica connessione</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>URL del deployment</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Interrogazione del deployment…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>&amp;URL del deployment:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Inizia con https:// e termina con .convex.cloud, a meno che il deployment non sia ospitato in proprio. La dashboard del deployment lo riporta in «Settings».</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Il proprio deployment</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>L’indirizzo al quale il worker lo raggiunge.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Impossibile scrivere le preferenze in %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Restano valide fino alla chiusura del programma. Verificare i permessi del file e della sua cartella.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Selezionare un worker nell’elenco per vederne i dettagli.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Copia il problema e la sua causa, per segnalarlo</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copia il percorso della cartella</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Deployment:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Copia l’indirizzo del deployment</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Macchina:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Copia l’identificativo della macchina</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Copia l’identificativo del worker</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Ultimo contatto:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Conversazioni:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Risposte di oggi:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Dopo un’interruzione:</translation>
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
        <translation>Modelli:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>La sua voce in %1 contiene errori (scegliere Modifica… per correggerli):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>Informazioni sulla sua voce in %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Riprende le risposte interrotte e risponde a ciò che è arrivato nel frattempo</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Risponde solo a ciò che arriva dopo l’avvio</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n riga invariata</numerusform>
            <numerusform>%n righe invariate</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>La cartella in cui lavora il worker. È anche possibile trascinarne una qui.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>La cartella esiste.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>La cartella %1 esiste.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Scelta della cartella del progetto</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Cartella del progetto</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/progetto</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>S&amp;foglia…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Cartella del pro&amp;getto:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode legge e modifica i file di questa cartella e vi esegue comandi, come farebbe l’utente. Scegliere un singolo progetto, non l’intera cartella personale. Ogni progetto ha un proprio worker.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>La cartella del progetto</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Un worker lavora in una sola cartella.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Aggiungi e a&amp;vvia</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Apri la &amp;console</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Avvia all’acc&amp;esso</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Apri ora la &amp;dashboard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tutto pronto</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Il worker %1 è pronto e lavora in %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Ora aprire la console, iniziare una conversazione e inviare il primo messaggio.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Ora inviargli un messaggio dall’interfaccia web. L’icona nell’area di notifica mostra che cosa sta facendo il worker e la dashboard mostra le sue risposte man mano che vengono scritte.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Salvare le modifiche?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Se non vengono salvate, andranno perse.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Sc&amp;arta</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Non è stato possibile inserire il token nel portachiavi e non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Salva invece nel &amp;file (leggibile solo dal proprio utente)</translation>
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
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Aggiunge un worker</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Duplica il worker; la copia richiede un proprio token</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplica il worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Rimuove il worker</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Sposta il worker in alto</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Sposta il worker in basso</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Non è ancora presente alcun worker. Aggiungerne uno con il token fornito dall’interfaccia web.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Aggiungi un &amp;worker</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Che cosa cambia nel file salvando</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Apri il &amp;file</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Rile&amp;ggi</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>Ante&amp;prima della modifica</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Scarta tutte le modifiche non salvate</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Importa da .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Aggiunge il worker configurato in un file .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Sposta i token nel portachiavi</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Inserisce nel portachiavi i token presenti nel file</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Worker – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Salvato. I worker in esecuzione applicano la modifica.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n token inserito nel portachiavi. Salvare per toglierlo dal file.</numerusform>
            <numerusform>%n token inseriti nel portachiavi. Salvare per toglierli dal file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Il worker è stato aggiunto dal file .env. Salvando, il suo token verrà inserito nel portachiavi.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>Il worker di quel file .env è già nell’elenco.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Tutte le modifiche successive all’ultimo salvataggio sono state annullate.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 è stato rimosso.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;nulla</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Scelta del file .env di un worker</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>File di ambiente (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Nel frattempo un altro programma ha modificato il file. Nessuna delle proprie modifiche è andata persa; scegliere con quale versione continuare.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Mostra differen&amp;za</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Un altro programma ha modificato il file. Questo è il suo contenuto attuale.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>Il segreto di %n worker è presente in chiaro in questo file.</numerusform>
            <numerusform>I segreti di %n worker sono presenti in chiaro in questo file.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>Sposta nel portac&amp;hiavi</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 contiene un errore da correggere in un editor di testo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>Al salvataggio, elimina dal portachiavi anche %n token non più usato da alcun worker</numerusform>
            <numerusform>Al salvataggio, elimina dal portachiavi anche %n token non più usati da alcun worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>Il file verrà creato al primo salvataggio.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tutto è stato salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker non può ancora funzionare.</numerusform>
            <numerusform>%n worker non possono ancora funzionare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Non è stato modificato nulla.</translation>
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
        <translation>Cartella del pro&amp;getto</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>&amp;URL del deployment</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Se il worker è stato assente o interrotto</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>Rispondi a tutti i messaggi in s&amp;ospeso</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Le risposte interrotte riprendono e i messaggi in attesa ricevono risposta, a partire dal meno recente.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Rispondi solo ai &amp;messaggi nuovi</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Ciò che è rimasto in sospeso viene chiuso con una frase che lo segnala.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>il token</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>la cartella del progetto</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>l’URL del deployment</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Dati mancanti: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>Al salvataggio il token viene inserito nel portachiavi; il file vi fa solo riferimento.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>Il segreto è presente in chiaro in questo file. Spostarlo nel portachiavi con il pulsante qui sopra.</translation>
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
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Risposta in corso…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Riflessione…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Non è stato possibile rispondere a questo messaggio.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Qui il testo è abbreviato. Copiare la risposta per leggerla per intero.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>Il token è una password: chi lo possiede può rispondere come questo worker. Il portachiavi di sistema lo conserva cifrato e si apre all’accesso. Il file di configurazione indica quindi solo dove si trova.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Conserva invece il token nel &amp;file, leggibile solo dal proprio utente</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Conservare il token al sicuro</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>Il token viene inserito nel portachiavi di sistema.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Aggiungi e a&amp;vvia</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Resterebbe non cifrato in %1. I programmi eseguiti dal proprio utente possono leggerlo, le altre persone che usano questo computer no.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Prova del portachiavi… Il sistema potrebbe chiedere di sbloccarlo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>Il portachiavi funziona. Una voce di prova è stata scritta, letta ed eliminata.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Nuovo worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Non ancora completo</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contiene un errore</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Da controllare</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Livello:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informazioni e superiori</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtra per testo</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>&amp;Solo il worker selezionato</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;egui</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantiene visibile la riga più recente</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Co&amp;pia tutto</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copia le righe mostrate</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>Svuota la vis&amp;ta</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Svuota questa vista; il registro resta invariato</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Testo completo della riga selezionata</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Selezionare una riga per leggerla per intero.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>&amp;Mostra tutto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Nessuna riga corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Non è ancora stato registrato nulla.</translation>
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
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
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
        <translation>Ancora nessun worker</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Un worker risponde con opencode ai messaggi delle conversazioni, in una cartella di questo computer.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configura…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Configura tutto, passo dopo passo</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Aggiungi worker…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Att&amp;ività</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Modifica configurazione…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>&amp;Ricarica configurazione</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Chiudi &amp;finestra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Avvia &amp;tutti</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>&amp;Ferma tutti</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Riavvia</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Apri nel ter&amp;minale</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Mostra atti&amp;vità</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifica…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Attività</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>&amp;Informazioni su OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>Informazioni su OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Versione %1
Esegue su questo computer worker che rispondono ai messaggi con opencode.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Approvare %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Il worker attende l’approvazione. Aprire l’interfaccia web, trovarlo in questa macchina e approvarlo.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 richiede attenzione</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 ha smesso di funzionare</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 è di nuovo attivo</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>Il worker è di nuovo pronto a ricevere messaggi.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha risposto</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Installarlo con questo comando in un terminale. Questa pagina ripete la ricerca ogni due secondi.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Comando che installa opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Si trova in una posizione insolita?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>&amp;Scegli il programma…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode su questo computer</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>I worker passano i messaggi a opencode, che deve essere installato qui.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Ricerca di opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1 è stato trovato in %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>Non è quello giusto?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>opencode non è stato trovato su questo computer.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Scelta del programma opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approva</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rifiuta</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Elimina questo worker. Il suo token non sarà più valido.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Il worker «%1» chiede di connettersi e di lavorare in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n altro in attesa.</numerusform>
            <numerusform>Altri %n in attesa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generale</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Avvia all’acc&amp;esso</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Avvia i &amp;worker all’avvio del programma</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Ospita un deployment su &amp;questo computer</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>All’&amp;uscita con risposte in corso:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aspetto:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>&amp;Dettaglio del registro:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifiche</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avvisa quando</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>un worker attende l’&amp;approvazione</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>un worker &amp;richiede attenzione, ad esempio per sbloccare il portachiavi</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>un worker &amp;smette di funzionare</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>&amp;torna a funzionare</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>una risposta è &amp;completa e nessuna finestra è aperta</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Ricerca di opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Programma:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Rilevato automaticamente</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Controlla di nuovo</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Un programma indicato in workers.json (opencode_binary) ha la precedenza. Le modifiche hanno effetto al prossimo avvio di opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Chiedi che cosa fare</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Prima completale</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Fermale subito</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Tutto (per la diagnosi)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informazioni e superiori</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 in %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Scelta del programma opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Per worker senza account: si scrive loro nella console. Solo opencode comunica con il modello scelto.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Uscita</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n risposta è in corso di scrittura.</numerusform>
            <numerusform>%n risposte sono in corso di scrittura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Completarle prima o fermarle subito? Ciò che viene fermato è contrassegnato come tale nell’interfaccia web oppure riprende al prossimo avvio.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Completa, poi esci</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Ferma subito</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, risposta in corso, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Risposta in corso…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Approvare il worker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annullamento in corso…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Il worker è pronto</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Operazione non riuscita</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>In attesa dell’approvazione</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Avvio del worker…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>In %1, per il deployment di questo computer</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>In %1, per %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Avviare il deployment</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Avvio del deployment…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>Il deployment è in esecuzione.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Salvato. Il token è nel portachiavi.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Salvato. Il token è nel file, leggibile solo dal proprio utente.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Salvare il worker</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Salvataggio del worker…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Avviare il worker</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Il worker è avviato.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Raggiungere il deployment</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Tentativo di raggiungere il deployment…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Il deployment è stato raggiunto.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Approvazione nell’interfaccia web</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>In attesa dell’approvazione nell’interfaccia web</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Il worker è approvato.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Avviare opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Avvio di opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode è in esecuzione. Il worker è pronto.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Aprire l’interfaccia web del proprio deployment.
2. Scegliere la propria macchina. Il worker %1 vi figura come in attesa.
3. Scegliere «Approve». Questa pagina prosegue da sola.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>In attesa del portachiavi</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Recupero del token</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Tentativo di raggiungere il deployment</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>In attesa di approvazione</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>In attesa di opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Risponde a %n messaggio</numerusform>
            <numerusform>Risponde a %n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Con problemi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arresto in corso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min fa</numerusform>
            <numerusform>%n min fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Nascondi il token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostra il token</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Copiare l’intero token dall’interfaccia web: Macchina → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Macchina %1 · Worker %2 · segreto visibile</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Macchina %1 · Worker %2 · segreto nascosto</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Macchina %1 · Worker %2 · conservato nel portachiavi</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Letto dalla variabile d’ambiente %1 all’avvio del worker</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Letto dal file %1 all’avvio del worker</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Letto dalla credenziale systemd %1 all’avvio del worker</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Token del worker</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Incollare qui il token</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>&amp;Token del worker:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>Nell’interfaccia web, aprire il menu ⋮ della propria macchina e scegliere «Add Worker». Il token viene mostrato una sola volta; copiarlo per intero.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Disegno dell’interfaccia web: il menu di una macchina è aperto e «Add Worker» è la prima voce.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Il token del worker</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Indica di quale worker si tratta e lo dimostra.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>Vai al &amp;più recente</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Copia &amp;messaggio</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Copia &amp;risposta</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Copia &amp;tutto</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Ancora nessun worker</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Tutti i worker sono fermi</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker pronto</numerusform>
            <numerusform>%n worker pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Risposta a %n messaggio in corso</numerusform>
            <numerusform>Risposta a %n messaggi in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker richiede attenzione</numerusform>
            <numerusform>%n worker richiedono attenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker ha un problema</numerusform>
            <numerusform>%n worker hanno un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Avvia tutti</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Ferma tutti</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Apri la &amp;dashboard</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Aggiungi &amp;worker…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Uscita dopo %n risposta</numerusform>
            <numerusform>Uscita dopo %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Esci subito</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Riavvia</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Apri nel &amp;terminale</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostra atti&amp;vità</translation>
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
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Questo programma permette di lavorare con opencode su questo computer da qualsiasi luogo. Un piccolo worker è in esecuzione qui, nella cartella di un progetto. Si scrive nell’interfaccia web, il worker passa i messaggi a opencode e le risposte arrivano man mano che vengono scritte.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>L’utente, nell’interfaccia web su qualsiasi dispositivo</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Il deployment, dove i messaggi attendono</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Questo computer, dove lavora opencode</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>Nulla viene salvato prima di premere «Aggiungi e avvia», ed è possibile tornare indietro in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Benvenuti in OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>La configurazione richiede alcuni minuti.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>È possibile aggiungere worker dell’altro tipo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Connetti al &amp;mio deployment</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Per chi dispone di un deployment con la sua interfaccia web, proprio o del proprio gruppo di lavoro, e vuole raggiungere da lì questo computer. Serve un token di worker, fornito dall’interfaccia web.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>&amp;Prova su questo computer</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Un piccolo deployment è in esecuzione all’interno di questo programma. Non servono account né token. Si scrive nella console di questo programma e si aggiunge un deployment vero e proprio quando lo si desidera.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>Da dove arrivano i messaggi?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Configurazione di OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Aggiungi un worker</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Mantenere il worker?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Il worker %1 non è ancora pronto. Può proseguire senza questa finestra.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Mantieni il worker</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Rimuovilo</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Continua ad attendere</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Il worker %1 è pronto. Può restare o essere rimosso.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contiene un errore</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Da approvare nell’interfaccia web</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n messaggio in attesa</numerusform>
            <numerusform>%n messaggi in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Risposte di oggi</translation>
    </message>
</context>
</TS>
