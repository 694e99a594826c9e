<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>Wdrożenie odpowiada. Wprowadź token, aby sprawdzić, czy zna tego workera.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>Wdrożenie odpowiada i zna tego workera (zatwierdzony).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>Wdrożenie odpowiada i zna tego workera. Worker czeka na zatwierdzenie w interfejsie webowym.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, wiersz %2: wartość %3 jest pusta lub nie można jej odczytać.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 nie ustawia %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Wybierz plik .env workera.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, wiersz %2: %3 nie jest tokenem workera.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Zmiana tokenu</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Zmiana katalogu</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Zmiana wdrożenia</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Zmiana zachowania po przerwie</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Dodanie workera</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Usunięcie workera</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Przeniesienie workera</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Powielenie workera</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Przywrócenie poprzedniego stanu</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Umieszczenie tokenów w bazie kluczy</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Przeniesienie tokenów do bazy kluczy</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Nie można zmienić uprawnień pliku %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Sprawdź, do kogo należy plik.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>Wykonuje %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>Wykonuje %1: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>Worker został zatrzymany, zanim odpowiedź była kompletna.</translation>
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
        <translation>Szukaj w zapytaniach i odpowiedziach</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>Pokaż wszys&amp;tkie odpowiedzi</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Wszystkie workery</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Od uruchomienia tego programu nie zadano jeszcze żadnego pytania. Odpowiedzi pojawiają się tutaj w trakcie pisania.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Żadna odpowiedź nie pasuje do wyszukiwania.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Dodaj workera</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Worker odpowiada w jednym katalogu projektu. Otrzymuje własny token, za pomocą którego jego program łączy się z tym wdrożeniem.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Na przykład nazwa projektu</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Token. Każdy, kto go ma, może połączyć się jako ten worker, więc nie udostępniaj go nikomu:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Kopiuj token</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Następnie dodaj go do workerów na tym komputerze: na liście workerów lub w terminalu w katalogu projektu tym &amp;poleceniem, które pyta o token:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Kopiuj p&amp;olecenie</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Gdy worker się połączy, w tym oknie pojawi się prośba o zatwierdzenie.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Dodaj workera</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>Plik został zmieniony</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Zachowaj moją wersję</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Zastąp plik swoją wersją</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Użyj wersji z pliku</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Odrzuć swoje zmiany</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Inny program usunął plik. Poniżej widać, co zostanie zapisane po zapisaniu Twojej wersji.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Inny program zmienił plik od rozpoczęcia edycji. Wiersze z − są teraz w pliku, wiersze z + są tylko w Twojej wersji. Z którą wersją chcesz kontynuować?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Napisz wiadomość… Enter wysyła, Shift+Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Model:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Przerywa bieżącą odpowiedź, kończąc tę sesję. Napisz ponownie, aby ją kontynuować.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Wyś&amp;lij</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Wysyła wiadomość (Enter lub Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Nie ma jeszcze modeli</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Konsola</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>W&amp;drożenie:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>&amp;Worker:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Działania dotyczące workera</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Dodaj lub usuń workera</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>&amp;Sesje:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nowa</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Rozpoczyna nową sesję (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nowa sesja</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Kończy zaznaczoną sesję i trwającą w niej odpowiedź. Sesja pozostaje na liście; napisz w niej, aby ją kontynuować.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Zakończ sesję</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Sesje tego wdrożenia są tylko do odczytu. Pisz w jego interfejsie webowym.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Dodaj workera…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Usuń workera…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zamkni&amp;j</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>Utracono połączenie z wdrożeniem. Program ponawia próby; widoczne dane mogą być nieaktualne.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Usuwanie workera</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Usunąć workera „%1”?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Jego token przestanie działać, a jego sesje nie będą już wyświetlane. Pliki w jego katalogu pozostaną.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>Wdrożenie nie zna tego workera</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Być może został tam usunięty. Dodaj go ponownie w interfejsie webowym i podaj tutaj jego nowy token.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Pokaż work&amp;ery</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Nie ma jeszcze workera</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Worker odpowiada w jednym z Twoich katalogów projektów. Dodaj workera, aby rozpocząć sesję.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>D&amp;odaj workera…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>„%1” nie może się już łączyć</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>Jego zatwierdzenie zostało wycofane. Usuń go i dodaj nowego workera.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>„%1” czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Zatwierdź go powyżej, aby mógł pracować w %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>„%1” jeszcze się nie połączył</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Dodaj go z jego tokenem do workerów na tym komputerze i uruchom. Wtedy tutaj pojawi się prośba o zatwierdzenie.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>Wdrożenie nie odpowiada</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>Program ponawia próby.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Wybierz workera</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nie ma jeszcze sesji</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Tutaj pojawia się to, co zostanie napisane w interfejsie webowym wdrożenia.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Wybierz sesję</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>„%1” jest offline</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Uruchom go, aby rozpocząć sesję. W międzyczasie można czytać wcześniejsze.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Rozpocznij sesję</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Napisz poniżej, co ma zostać zrobione w %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Worker jeszcze się uruchamia. Jego modele zaraz się pojawią.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>„%1” jest offline. Odpowie na wysłane wiadomości, gdy wróci.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – jeszcze niepołączony</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – zatwierdzenie wycofane</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nie ma jeszcze nic do pokazania</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Skonfiguruj workera, aby tu do niego pisać.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Skon&amp;figuruj…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Wszystko działa dalej z poprzednią konfiguracją.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>To środowisko graficzne nie ma miejsca na ikony zasobnika, dlatego program pozostaje w tym oknie. Zamknięcie okna kończy program. W GNOME ikony przywraca rozszerzenie AppIndicator.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Wybierz opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Taki jak w interfejsie webowym lub w panelu wdrożenia.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Wygląda poprawnie. Przetestuj połączenie, aby się upewnić.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>T&amp;estuj połączenie</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>Adres URL wdrożenia</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Łączenie z wdrożeniem…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>Adres &amp;URL wdrożenia:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Zaczyna się od https:// i kończy na .convex.cloud, chyba że wdrożenie działa na własnym serwerze. Panel wdrożenia pokazuje go w sekcji „Settings”.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Wdrożenie</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Twoje wdrożenie</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>Adres, pod którym worker się z nim łączy.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Nie można zapisać preferencji w %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Obowiązują do zakończenia programu. Sprawdź uprawnienia pliku i jego katalogu.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Zaznacz workera na liście, aby zobaczyć szczegóły.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Kopiuj opis problemu wraz z przyczyną, aby go zgłosić</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Katalog:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Kopiuj ścieżkę katalogu</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Wdrożenie:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Kopiuj adres wdrożenia</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Komputer:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Kopiuj identyfikator komputera</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Kopiuj identyfikator workera</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Ostatni kontakt:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Sesje:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Odpowiedzi dzisiaj:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Po przerwie:</translation>
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
        <translation>Modele:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Przyczyna: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>Jego wpis w %1 zawiera błędy (wybierz Edytuj…, aby je poprawić):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>O jego wpisie w %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Kontynuuje przerwane odpowiedzi i odpowiada na to, co przyszło w międzyczasie</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Odpowiada tylko na to, co przyjdzie po uruchomieniu</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n niezmieniony wiersz</numerusform>
            <numerusform>%n niezmienione wiersze</numerusform>
            <numerusform>%n niezmienionych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>Katalog, w którym pracuje worker. Można go tutaj również upuścić.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Katalog istnieje.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Katalog %1 istnieje.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Wybór katalogu projektu</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Katalog projektu</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/projekt</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Przegląda&amp;j…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Kata&amp;log projektu:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode odczytuje i zmienia pliki w tym katalogu oraz wykonuje w nim polecenia z Twoimi uprawnieniami. Wybierz jeden projekt, a nie cały katalog domowy. Każdy projekt ma własnego workera.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>Katalog projektu</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Jeden worker pracuje w jednym katalogu.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Dodaj i &amp;uruchom</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Otwórz &amp;konsolę</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>&amp;Otwórz teraz okno główne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Worker %1 jest gotowy i pracuje w %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Teraz otwórz konsolę, rozpocznij sesję i wyślij pierwszą wiadomość.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Teraz wyślij mu wiadomość z interfejsu webowego. Ikona w zasobniku pokazuje, co robi worker, a w oknie głównym widać jego odpowiedzi w trakcie pisania.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Bez zapisania zostaną utracone.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Nie można umieścić tokenu w bazie kluczy, więc niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Zapisz w &amp;pliku (do odczytu tylko dla Ciebie)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Dodaj workera</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Powiel workera; kopia potrzebuje własnego tokenu</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Powiel workera</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Usuń workera</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Przenieś workera w górę</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Przenieś workera w dół</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Na liście nie ma jeszcze żadnego workera. Dodaj workera za pomocą tokenu z interfejsu webowego.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Dodaj &amp;workera</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Co zapisanie zmieni w pliku</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Otwórz plik</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>W&amp;czytaj ponownie</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>&amp;Podgląd zmiany</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Odrzuć wszystkie niezapisane zmiany</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zapi&amp;sz</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Importuj z .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Dodaj workera skonfigurowanego w pliku .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Przenieś tokeny do bazy kluczy</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Umieść w bazie kluczy tokeny zapisane w pliku</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Workery – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Zapisano. Działające workery uwzględnią zmianę.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>Umieszczono %n token w bazie kluczy. Zapisz, aby usunąć go z pliku.</numerusform>
            <numerusform>Umieszczono %n tokeny w bazie kluczy. Zapisz, aby usunąć je z pliku.</numerusform>
            <numerusform>Umieszczono %n tokenów w bazie kluczy. Zapisz, aby usunąć je z pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Worker został dodany z pliku .env. Przy zapisie jego token trafi do bazy kluczy.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>Worker z tego pliku .env jest już na liście.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Wycofano wszystkie zmiany od ostatniego zapisu.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Usunięto %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Wybór pliku .env workera</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Pliki środowiska (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Inny program zmienił w międzyczasie plik. Twoje zmiany nie zostały utracone; wybierz, z czym kontynuować.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Po&amp;każ różnicę</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Inny program zmienił plik. To jest jego obecna zawartość.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>Sekret %n workera jest zapisany w tym pliku jawnym tekstem.</numerusform>
            <numerusform>Sekrety %n workerów są zapisane w tym pliku jawnym tekstem.</numerusform>
            <numerusform>Sekrety %n workerów są zapisane w tym pliku jawnym tekstem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>Przenieś do bazy &amp;kluczy</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 zawiera błąd, który trzeba poprawić w edytorze tekstu</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>Przy zapisie usuń też z bazy kluczy %n token, którego nie używa już żaden worker</numerusform>
            <numerusform>Przy zapisie usuń też z bazy kluczy %n tokeny, których nie używa już żaden worker</numerusform>
            <numerusform>Przy zapisie usuń też z bazy kluczy %n tokenów, których nie używa już żaden worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>Plik zostanie utworzony przy pierwszym zapisie.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Wszystko jest zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker nie może jeszcze działać.</numerusform>
            <numerusform>%n workery nie mogą jeszcze działać.</numerusform>
            <numerusform>%n workerów nie może jeszcze działać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Niczego nie zmieniono.</translation>
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
        <translation>Kata&amp;log projektu</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>Adres &amp;URL wdrożenia</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Gdy worker był nieobecny lub jego praca została przerwana</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>Odpowi&amp;adaj na wszystkie pominięte</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Przerwane odpowiedzi są kontynuowane, a na oczekujące wiadomości worker odpowiada od najstarszej.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Odpowiadaj tylko na &amp;nowe wiadomości</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Pominięte wiadomości są zamykane z odpowiednią informacją.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>tokenu</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>katalogu projektu</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>adresu URL wdrożenia</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Brakuje jeszcze: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>Przy zapisie token trafi do bazy kluczy; w pliku będzie tylko odwołanie do niego.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>Sekret jest zapisany w tym pliku jawnym tekstem. Przenieś go do bazy kluczy przyciskiem powyżej.</translation>
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
        <translation>Czeka…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Odpowiada…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Myśli…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Na tę wiadomość nie udało się odpowiedzieć.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Tutaj skrócono. Skopiuj odpowiedź, aby przeczytać całość.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>Token jest hasłem: każdy, kto go ma, może odpowiadać jako ten worker. Baza kluczy systemu przechowuje go w postaci zaszyfrowanej i otwiera się przy logowaniu. W pliku konfiguracji jest wtedy tylko informacja, gdzie go szukać.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Przechowuj token w &amp;pliku, do odczytu tylko dla mnie</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Baza kluczy</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Bezpieczne przechowywanie tokenu</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>Token trafi do bazy kluczy systemu.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Dodaj i &amp;uruchom</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Będzie zapisany w %1 bez szyfrowania. Uruchamiane przez Ciebie programy mogą go tam odczytać, inne osoby na tym komputerze nie.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Sprawdzanie bazy kluczy… System może poprosić o jej odblokowanie.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>Baza kluczy działa. Zapisano, odczytano i usunięto wpis testowy.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Nowy worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Nie ma jeszcze katalogu</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Jeszcze niekompletny</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Zawiera błąd</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Wymaga sprawdzenia</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>Pozio&amp;m:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informacje i wyższe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtruj według tekstu</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>Tylko zaznaczony worke&amp;r</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Ś&amp;ledź</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Zawsze pokazuj najnowszy wiersz</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Kopiuj wyświetlane wiersze</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>Wycz&amp;yść widok</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Wyczyść ten widok; sam dziennik pozostaje</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Pełny tekst zaznaczonego wiersza</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Zaznacz wiersz, aby przeczytać go w całości.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>Pokaż wszys&amp;tko</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Żaden wiersz nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>W dzienniku nie ma jeszcze wpisów.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Debugowanie</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Nie ma jeszcze workerów</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Worker odpowiada na wiadomości w Twoich sesjach za pomocą opencode, w katalogu na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Skon&amp;figuruj…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Skonfiguruj wszystko krok po kroku</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Dodaj workera…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>&amp;Aktywność</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Dz&amp;iennik</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Work&amp;ery</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Edytuj konfigurację…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>&amp;Wczytaj ponownie konfigurację</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsola</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Uruchom &amp;wszystkie</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Zatrzymaj w&amp;szystkie</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Uruchom</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Uruchom &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz katalog</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Otwórz w te&amp;rminalu</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Pokaż &amp;aktywność</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktywność</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Dziennik</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>&amp;O programie OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>O programie OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Wersja %1
Uruchamia na tym komputerze workery, które odpowiadają na Twoje wiadomości za pomocą opencode.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Zatwierdź %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Worker czeka na zatwierdzenie. Otwórz interfejs webowy, znajdź workera na tym komputerze i zatwierdź go.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wymaga uwagi</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 nie działa</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 znów działa</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>Worker jest znów gotowy na wiadomości.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 – nowa odpowiedź</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Zainstaluj go tym poleceniem w terminalu. Ta strona sprawdza ponownie co dwie sekundy.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Polecenie instalujące opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Znajduje się w nietypowym miejscu?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>Wy&amp;bierz program…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode na tym komputerze</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Workery przekazują Twoje wiadomości do opencode, który musi być tutaj zainstalowany.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Szukanie opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>Znaleziono opencode %1 w %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>To nie ten?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono opencode.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Wybór programu opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>Zatw&amp;ierdź</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Od&amp;rzuć</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Usuwa tego workera. Jego token przestanie działać.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Worker „%1” chce się połączyć i pracować w %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n kolejny czeka.</numerusform>
            <numerusform>%n kolejne czekają.</numerusform>
            <numerusform>%n kolejnych czeka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>O&amp;gólne</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Uruchamiaj &amp;workery przy starcie programu</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Udostępniaj wdrożenie na &amp;tym komputerze</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>Przy &amp;kończeniu w trakcie pisania odpowiedzi:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>W&amp;ygląd:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>Szczegółowość &amp;dziennika:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Powiadomienia</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Powiadamiaj, gdy</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>worker czeka na &amp;zatwierdzenie</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>worker potrzebuje &amp;mojej pomocy, np. odblokowania bazy kluczy</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>worker przestał dzi&amp;ałać</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>worker &amp;wrócił do pracy</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>odpowiedź jest go&amp;towa, a żadne okno nie jest otwarte</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Szukanie opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>P&amp;rogram:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Znaleziony automatycznie</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wy&amp;bierz…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Program podany w workers.json (opencode_binary) ma pierwszeństwo. Zmiana zacznie obowiązywać przy następnym uruchomieniu opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Pytaj</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Najpierw dokończ</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Zatrzymaj od razu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Wszystko (do diagnostyki)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informacje i wyższe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 w %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Wybór programu opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Dla workerów bez konta: pisze się do nich w konsoli. Tylko opencode łączy się z wybranym modelem.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Kończenie pracy</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>Trwa pisanie %n odpowiedzi.</numerusform>
            <numerusform>Trwa pisanie %n odpowiedzi.</numerusform>
            <numerusform>Trwa pisanie %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Najpierw dokończyć czy zatrzymać od razu? Zatrzymane odpowiedzi są oznaczane w interfejsie webowym jako przerwane lub kontynuowane przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Dokończ, potem zakończ</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Zatrzymaj teraz</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Nowa sesja</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, odpowiada, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Odpowiada…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Zatwierdź workera</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wycofywanie…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Worker jest gotowy</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Oczekiwanie na zatwierdzenie</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Uruchamianie workera…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>W %1, dla wdrożenia na tym komputerze</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>W %1, dla %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Uruchom wdrożenie</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Uruchamianie wdrożenia…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>Wdrożenie działa.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Zapisano. Token jest w bazie kluczy.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Zapisano. Token jest w pliku, do odczytu tylko dla Ciebie.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Zapisz workera</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Zapisywanie workera…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Uruchom workera</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Worker został uruchomiony.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Połącz się z wdrożeniem</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Próba połączenia z wdrożeniem…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Połączono z wdrożeniem.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Zatwierdzenie w interfejsie webowym</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Oczekiwanie na zatwierdzenie w interfejsie webowym</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Worker został zatwierdzony.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Uruchom opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Uruchamianie opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode działa. Worker jest gotowy.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Otwórz interfejs webowy swojego wdrożenia.
2. Wybierz swój komputer. Worker %1 jest tam wymieniony jako oczekujący.
3. Wybierz „Approve”. Ta strona sama przejdzie dalej.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Czeka na bazę kluczy</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Pobiera token</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Próbuje połączyć się z wdrożeniem</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Rejestruje się</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>Czeka na opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączy się</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Odpowiada na %n wiadomość</numerusform>
            <numerusform>Odpowiada na %n wiadomości</numerusform>
            <numerusform>Odpowiada na %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Ma problemy</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymuje się</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Ukryj token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Pokaż token</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Skopiuj cały token z interfejsu webowego: Komputer → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Komputer %1 · Worker %2 · sekret widoczny</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Komputer %1 · Worker %2 · sekret ukryty</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Komputer %1 · Worker %2 · przechowywany w bazie kluczy</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Odczytywany ze zmiennej środowiskowej %1 przy uruchamianiu workera</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Odczytywany z pliku %1 przy uruchamianiu workera</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Odczytywany z poświadczenia systemd %1 przy uruchamianiu workera</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Token workera</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Wklej tutaj token</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>&amp;Token workera:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>W interfejsie webowym otwórz menu ⋮ swojego komputera i wybierz „Add Worker”. Token jest wyświetlany tylko raz; skopiuj go w całości.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Rysunek interfejsu webowego: menu komputera jest otwarte, a „Add Worker” jest w nim pierwszą pozycją.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Token workera</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Określa, który to worker, i potwierdza jego tożsamość.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Przebieg rozmowy</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>Przejdź do najnows&amp;zych</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Kopiuj &amp;zapytanie</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Kopiuj &amp;odpowiedź</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Kopiuj &amp;wszystko</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Nie ma jeszcze workerów</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Wszystkie workery są zatrzymane</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker gotowy</numerusform>
            <numerusform>%n workery gotowe</numerusform>
            <numerusform>%n workerów gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Trwa odpowiadanie na %n wiadomość</numerusform>
            <numerusform>Trwa odpowiadanie na %n wiadomości</numerusform>
            <numerusform>Trwa odpowiadanie na %n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker wymaga uwagi</numerusform>
            <numerusform>%n workery wymagają uwagi</numerusform>
            <numerusform>%n workerów wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker ma problem</numerusform>
            <numerusform>%n workery mają problem</numerusform>
            <numerusform>%n workerów ma problem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>Uruchom w&amp;szystkie</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Za&amp;trzymaj wszystkie</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Otwórz okno główne</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsola</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Dodaj workera…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Dokańczanie %n odpowiedzi przed zakończeniem</numerusform>
            <numerusform>Dokańczanie %n odpowiedzi przed zakończeniem</numerusform>
            <numerusform>Dokańczanie %n odpowiedzi przed zakończeniem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Zakończ teraz</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Uruchom</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Uruchom &amp;ponownie</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Otwórz katalog</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Otwórz w te&amp;rminalu</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Pokaż &amp;aktywność</translation>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Ten program pozwala pracować z opencode na tym komputerze z dowolnego miejsca. W katalogu projektu działa tu mały worker. Piszesz w interfejsie webowym, worker przekazuje wiadomości do opencode, a odpowiedzi napływają na bieżąco.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Ty, w interfejsie webowym na dowolnym urządzeniu</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Twoje wdrożenie, gdzie czekają wiadomości</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Ten komputer, na którym pracuje opencode</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>Nic nie zostanie zapisane przed naciśnięciem „Dodaj i uruchom”, a w każdej chwili można się cofnąć.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Witamy w OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>Konfiguracja zajmie kilka minut.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Workery drugiego rodzaju można dodać w każdej chwili.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Połącz z &amp;moim wdrożeniem</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Masz wdrożenie z interfejsem webowym, własne lub swojego zespołu, i chcesz stamtąd korzystać z tego komputera. Potrzebny jest token workera, dostępny w interfejsie webowym.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>Wy&amp;próbuj na tym komputerze</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Małe wdrożenie działa wewnątrz tego programu. Nie potrzeba konta ani tokenu. Piszesz w konsoli tego programu, a prawdziwe wdrożenie możesz dodać w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>Skąd pochodzą Twoje wiadomości?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Konfiguracja OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Dodawanie workera</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Zachować workera?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Worker %1 nie jest jeszcze gotowy. Może kontynuować bez tego okna.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Zachowaj workera</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Czekaj dalej</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Worker %1 jest gotowy. Może zostać albo można go usunąć.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Wpis %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Zawiera błąd</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Zatwierdź w interfejsie webowym</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n wiadomość czeka</numerusform>
            <numerusform>%n wiadomości czekają</numerusform>
            <numerusform>%n wiadomości czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Wdrożenie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Odpowiedzi dzisiaj</translation>
    </message>
</context>
</TS>
