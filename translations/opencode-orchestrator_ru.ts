<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>Развёртывание отвечает. Введите токен, чтобы проверить, знает ли оно этот воркер.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>Развёртывание отвечает и знает этот воркер (одобрен).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>Развёртывание отвечает и знает этот воркер. Он ждёт вашего одобрения в веб-интерфейсе.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, строка %2: значение %3 пусто или не читается.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>В %1 не задано %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Выберите файл .env воркера.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, строка %2: %3 не является токеном воркера.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Изменение токена</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Изменение папки</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Изменение развёртывания</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Изменение поведения после перерыва</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Добавление воркера</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Удаление воркера</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Перемещение воркера</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Дублирование воркера</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Отмена изменений</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Помещение токенов в связку ключей</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Перемещение токенов в связку ключей</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Не удаётся изменить права доступа к %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Проверьте, кому принадлежит файл.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>Выполняет %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>Выполняет %1: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>Воркер был остановлен до завершения ответа.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>Вор&amp;кер:</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>Поиск в запросах и ответах</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>&amp;Показать все ответы</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Все воркеры</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>С момента запуска программы ещё не было запросов. Ответы появляются здесь по мере написания.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Нет ответов, подходящих под условия поиска.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Добавление воркера</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Воркер отвечает в одной папке проекта. Он получает собственный токен, с которым его программа подключается к этому развёртыванию.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Например, название проекта</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Токен. Любой, у кого он есть, может подключиться как этот воркер, поэтому никому его не передавайте:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Копировать токен</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Затем добавьте его к воркерам этого компьютера: в списке воркеров или в терминале в папке проекта этой ко&amp;мандой, которая запросит токен:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Копировать ком&amp;анду</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Когда воркер подключится, в этом окне появится запрос на его одобрение.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Добавить воркер</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>Файл был изменён</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Оставить мою версию</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Заменить файл вашей версией</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Взять версию из файла</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Отбросить ваши изменения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Другая программа удалила файл. Ниже показано, что будет записано при сохранении вашей версии.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Другая программа изменила файл после начала правки. Строки со знаком − сейчас есть в файле, строки со знаком + есть только в вашей версии. С какой версией продолжить?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Введите запрос… Enter отправляет, Shift+Enter начинает новую строку</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Модель:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ост&amp;ановить</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Прерывает текущий ответ, завершая этот сеанс. Чтобы продолжить, напишите в нём снова.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Отп&amp;равить</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Отправить сообщение (Enter или Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Моделей пока нет</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>Ра&amp;звёртывание:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>&amp;Воркер:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Действия с воркером</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Добавить или удалить воркер</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>&amp;Сеансы:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Начать новый сеанс (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Заверш&amp;ить</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Завершает выбранный сеанс и текущий ответ в нём. Сеанс остаётся в списке; чтобы продолжить, напишите в нём.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Сеансы этого развёртывания доступны только для чтения. Пишите в его веб-интерфейсе.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Добавить воркер…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Удалить воркер…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>Связь с развёртыванием потеряна. Программа продолжает попытки; показанные данные могли устареть.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Удаление воркера</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Удалить воркер «%1»?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Его токен перестанет действовать, а его сеансы больше не будут показываться. Файлы в его папке останутся.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>Развёртывание не знает этот воркер</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Возможно, его там удалили. Добавьте его снова в веб-интерфейсе и укажите здесь новый токен.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>&amp;Показать воркеры</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Воркеров пока нет</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Воркер отвечает в одной из папок ваших проектов. Добавьте воркер, чтобы начать сеанс.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Добавить воркер…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>Воркеру «%1» больше нельзя подключаться</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>Одобрение отозвано. Удалите этот воркер и добавьте новый.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>Воркер «%1» ждёт одобрения</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Одобрите его выше, чтобы он мог работать в %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>Воркер «%1» ещё не подключался</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Добавьте его с его токеном к воркерам этого компьютера и запустите. Здесь появится запрос на одобрение.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>Развёртывание не отвечает</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>Программа продолжает попытки.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Выберите воркер</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Сеансов пока нет</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Здесь появляется то, что пишут в веб-интерфейсе развёртывания.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Выберите сеанс</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>Воркер «%1» не в сети</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Запустите его, чтобы начать сеанс. Прежние сеансы можно читать и сейчас.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Начните сеанс</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Напишите ниже, что нужно сделать в %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Воркер ещё запускается. Скоро появятся его модели.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>Воркер «%1» не в сети. Он ответит на отправленное, когда вернётся.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 — ждёт одобрения</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 — ещё не подключён</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 — одобрение отозвано</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 — не в сети</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока показывать нечего</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Настройте воркер, чтобы писать ему здесь.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Настроить…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Всё продолжает работать с прежней конфигурацией.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>В этой среде рабочего стола нет области для значков, поэтому программа остаётся в этом окне. Если его закрыть, программа завершится. В GNOME значки возвращает расширение AppIndicator.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Выбрать opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Как указано в веб-интерфейсе или на панели управления развёртывания.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Похоже, всё верно. Для уверенности проверьте подключение.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>Провер&amp;ить подключение</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>URL развёртывания</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Обращение к развёртыванию…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>&amp;URL развёртывания:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Начинается с https:// и заканчивается на .convex.cloud, если только развёртывание не размещено на вашем сервере. На панели управления развёртывания он указан в разделе «Settings».</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Ваше развёртывание</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>Адрес, по которому воркер к нему подключается.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Не удалось записать параметры в %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Они действуют до завершения программы. Проверьте права доступа к файлу и его папке.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Выберите воркер в списке, чтобы увидеть сведения о нём.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Копировать описание проблемы с причиной, чтобы сообщить о ней</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Копировать путь к папке</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Развёртывание:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Копировать адрес развёртывания</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Компьютер:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Копировать идентификатор компьютера</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Воркер:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Копировать идентификатор воркера</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Последняя связь:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Сеансы:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Ответов сегодня:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>После перерыва:</translation>
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
        <translation>Модели:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>В его записи в %1 есть ошибки (чтобы исправить их, нажмите «Изменить…»):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>О его записи в %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Продолжает прерванные ответы и отвечает на то, что пришло за это время</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Отвечает только на то, что приходит после запуска</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n неизменённая строка</numerusform>
            <numerusform>%n неизменённые строки</numerusform>
            <numerusform>%n неизменённых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различия</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>Папка, в которой работает воркер. Её можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Папка существует.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Папка %1 существует.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Выбор папки проекта</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Папка проекта</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/project</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Папка п&amp;роекта:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode читает и изменяет файлы в этой папке и выполняет в ней команды с вашими правами. Выберите один проект, а не всю домашнюю папку. У каждого проекта свой воркер.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>Папка проекта</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Один воркер работает в одной папке.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Добавить и &amp;запустить</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Открыть &amp;консоль</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Запускать при &amp;входе в систему</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Открыть &amp;главное окно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Воркер %1 готов и работает в %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Теперь откройте консоль, начните сеанс и отправьте первое сообщение.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Теперь отправьте ему сообщение из веб-интерфейса. Значок в области уведомлений показывает, что делает воркер, а в главном окне видны его ответы по мере написания.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Если их не сохранить, они будут потеряны.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Не удалось поместить токен в связку ключей, ничего не сохранено.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Сохранить в &amp;файле (доступном только вам)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>Воркеры</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Добавить воркер</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Дублировать воркер; копии нужен собственный токен</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Дублировать воркер</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Удалить воркер</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Переместить воркер выше</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Переместить воркер ниже</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>В списке пока нет воркеров. Добавьте воркер с токеном из веб-интерфейса.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Добавить &amp;воркер</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Что изменится в файле при сохранении</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Открыть файл</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>П&amp;еречитать</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>&amp;Предпросмотр изменений</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Отбросить все несохранённые изменения</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Импорт из .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Добавить воркер, заданный в файле .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Переместить токены в связку ключей</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Поместить в связку ключей токены, записанные в файле</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Воркеры — %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не удаётся прочитать файл</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Сохранено. Работающие воркеры применят изменение.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n токен помещён в связку ключей. Сохраните файл, чтобы убрать токен из него.</numerusform>
            <numerusform>%n токена помещены в связку ключей. Сохраните файл, чтобы убрать токены из него.</numerusform>
            <numerusform>%n токенов помещены в связку ключей. Сохраните файл, чтобы убрать токены из него.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Воркер добавлен из файла .env. При сохранении его токен будет помещён в связку ключей.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>Воркер из этого файла .env уже есть в списке.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Все изменения с последнего сохранения отменены.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Воркер %1 удалён.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>От&amp;менить</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Выбор файла .env воркера</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Файлы окружения (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Тем временем другая программа изменила файл. Ваши правки не потеряны; выберите, с чем продолжить.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Показать раз&amp;личия</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Другая программа изменила файл. Вот его текущее содержимое.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>Секрет %n воркера хранится в этом файле открытым текстом.</numerusform>
            <numerusform>Секреты %n воркеров хранятся в этом файле открытым текстом.</numerusform>
            <numerusform>Секреты %n воркеров хранятся в этом файле открытым текстом.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>Переместить в связку &amp;ключей</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>В %1 есть ошибка, которую нужно исправить в текстовом редакторе</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>При сохранении также удалить из связки ключей %n токен, не используемый ни одним воркером</numerusform>
            <numerusform>При сохранении также удалить из связки ключей %n токена, не используемых ни одним воркером</numerusform>
            <numerusform>При сохранении также удалить из связки ключей %n токенов, не используемых ни одним воркером</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>Файл будет создан при первом сохранении.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Всё сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n воркер пока не может работать.</numerusform>
            <numerusform>%n воркера пока не могут работать.</numerusform>
            <numerusform>%n воркеров пока не могут работать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Папка п&amp;роекта</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>&amp;URL развёртывания</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Если воркер отсутствовал или был прерван</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>Отвеч&amp;ать на всё пропущенное</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Прерванные ответы продолжаются, а на ожидающие сообщения воркер отвечает, начиная с самых старых.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Отвечать только на &amp;новые сообщения</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Пропущенное закрывается с соответствующим пояснением.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>папка проекта</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>URL развёртывания</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ещё не указано: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>При сохранении токен попадёт в связку ключей; в файле будет только ссылка на него.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>Секрет хранится в этом файле открытым текстом. Переместите его в связку ключей кнопкой выше.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Отвечает…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Размышляет…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Не удалось ответить на это сообщение.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Здесь показано не полностью. Скопируйте ответ, чтобы прочитать его целиком.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>Токен — это пароль: любой, у кого он есть, может отвечать как этот воркер. Связка ключей вашей системы хранит его в зашифрованном виде и открывается при входе в систему. В файле конфигурации тогда указано только, где он находится.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Хранить токен в &amp;файле, доступном только мне</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Безопасное хранение токена</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>Токен помещается в связку ключей вашей системы.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Добавить и &amp;запустить</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Он будет храниться в %1 без шифрования. Запущенные вами программы смогут его прочитать, другие пользователи этого компьютера — нет.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Проверка связки ключей… Система может попросить её разблокировать.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить попытку</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>Связка ключей работает. Пробная запись создана, прочитана и удалена.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Новый воркер</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Папка не указана</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не всё</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Есть ошибка</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Требует внимания</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Воркер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Уровень:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Информация и выше</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фильтр по тексту</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>&amp;Только выбранный воркер</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>С&amp;ледить</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Всегда показывать новейшую строку</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Копировать показанные строки</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Очистить этот список; сам журнал сохранится</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Полный текст выбранной строки</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Выберите строку, чтобы прочитать её целиком.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>&amp;Показать всё</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Нет строк, подходящих под фильтр.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>В журнале пока нет записей.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Отладка</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>Воркеры</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Воркеров пока нет</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Воркер отвечает на сообщения ваших сеансов с помощью opencode в папке на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Настроить…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Настроить всё шаг за шагом</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>До&amp;бавить воркер…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>&amp;Активность</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Св&amp;едения</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Воркеры</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Изменить конфигурацию…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>П&amp;еречитать конфигурацию</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Консоль</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Запустить &amp;все</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Остановить вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>О&amp;ткрыть папку</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Открыть в тер&amp;минале</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Показать &amp;активность</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Активность</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>&amp;О программе OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>О программе OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Версия %1
Запускает воркеры, которые отвечают на ваши сообщения с помощью opencode на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Одобрите воркер %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Воркер ждёт одобрения. Откройте веб-интерфейс, найдите его у этого компьютера и одобрите.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1: требуется ваше участие</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1: воркер не работает</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1: воркер снова работает</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>Воркер снова готов принимать сообщения.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1: получен ответ</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Установите его этой командой в терминале. Эта страница повторяет поиск каждые две секунды.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Команда для установки opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Он находится в необычном месте?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>&amp;Выбрать программу…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode на этом компьютере</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Воркеры передают ваши сообщения в opencode, который должен быть установлен здесь.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Поиск opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1 найден в %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>Это не тот?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>opencode не найден на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Выбор программы opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Одобрить</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>О&amp;тклонить</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Удаляет этот воркер. Его токен перестанет действовать.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Воркер «%1» хочет подключиться и работать в %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>Ещё %n ожидает.</numerusform>
            <numerusform>Ещё %n ожидают.</numerusform>
            <numerusform>Ещё %n ожидают.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>О&amp;бщие</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Запускать при &amp;входе в систему</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Запускать во&amp;ркеры вместе с программой</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Запускать развёртывание на &amp;этом компьютере</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>При вы&amp;ходе во время ответов:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Оформление:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>&amp;Подробность журнала:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Уведомления</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Уведомлять, когда</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>воркер ждёт о&amp;добрения</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>воркеру нужно &amp;моё участие, например, чтобы разблокировать связку ключей</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>воркер перестал &amp;работать</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>воркер с&amp;нова работает</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>&amp;ответ готов, а все окна закрыты</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Поиск opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Программа:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Найдено автоматически</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Программа, указанная в workers.json (opencode_binary), имеет приоритет. Изменение вступит в силу при следующем запуске opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Сначала закончить</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Остановить сразу</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Всё (для поиска неполадок)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Информация и выше</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 в %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Выбор программы opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Для воркеров без учётной записи: вы пишете им в консоли. С выбранной моделью связывается только opencode.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>Пишется %n ответ.</numerusform>
            <numerusform>Пишутся %n ответа.</numerusform>
            <numerusform>Пишутся %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Сначала закончить или остановить сейчас? Остановленные ответы помечаются в веб-интерфейсе как прерванные или продолжаются при следующем запуске.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Закончить и выйти</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Остановить сейчас</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, отвечает, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Отвечает…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Одобрите воркер</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена изменений…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Воркер готов</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Ожидание вашего одобрения</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Запуск воркера…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>В %1, для развёртывания на этом компьютере</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>В %1, для %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Запустить развёртывание</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Запуск развёртывания…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>Развёртывание работает.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Сохранено. Токен находится в связке ключей.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Сохранено. Токен находится в файле, доступном только вам.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Сохранить воркер</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Сохранение воркера…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Запустить воркер</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Воркер запущен.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Связаться с развёртыванием</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Попытка связаться с развёртыванием…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Связь с развёртыванием установлена.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Ваше одобрение в веб-интерфейсе</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Ожидание вашего одобрения в веб-интерфейсе</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Воркер одобрен.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Запустить opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Запуск opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode работает. Воркер готов.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Откройте веб-интерфейс своего развёртывания.
2. Выберите свой компьютер. Воркер %1 указан там как ожидающий.
3. Нажмите «Approve». Эта страница перейдёт дальше сама.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить попытку</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Ждёт связку ключей</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Получает токен</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Связывается с развёртыванием</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Регистрируется</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждёт одобрения</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>Ждёт opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключается</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Отвечает на %n сообщение</numerusform>
            <numerusform>Отвечает на %n сообщения</numerusform>
            <numerusform>Отвечает на %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Есть проблемы</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Скрыть токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Скопируйте токен целиком из веб-интерфейса: Компьютер → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Компьютер %1 · Воркер %2 · секрет показан</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Компьютер %1 · Воркер %2 · секрет скрыт</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Компьютер %1 · Воркер %2 · хранится в связке ключей</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>При запуске воркера читается из переменной окружения %1</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>При запуске воркера читается из файла %1</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>При запуске воркера читается из учётных данных systemd %1</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Токен воркера</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Вставьте токен сюда</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>&amp;Токен воркера:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>В веб-интерфейсе откройте меню ⋮ своего компьютера и выберите «Add Worker». Токен показывается только один раз; скопируйте его целиком.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Рисунок веб-интерфейса: открыто меню компьютера, первый пункт в нём — «Add Worker».</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Токен воркера</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Он указывает, какой это воркер, и подтверждает его подлинность.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Ход беседы</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>К пос&amp;ледним сообщениям</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Копировать &amp;запрос</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Копировать &amp;ответ</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Копировать &amp;всё</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Воркеров пока нет</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Все воркеры остановлены</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n воркер готов</numerusform>
            <numerusform>%n воркера готовы</numerusform>
            <numerusform>%n воркеров готовы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Идёт ответ на %n сообщение</numerusform>
            <numerusform>Идёт ответ на %n сообщения</numerusform>
            <numerusform>Идёт ответ на %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n воркер ждёт вас</numerusform>
            <numerusform>%n воркера ждут вас</numerusform>
            <numerusform>%n воркеров ждут вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>Проблема у %n воркера</numerusform>
            <numerusform>Проблемы у %n воркеров</numerusform>
            <numerusform>Проблемы у %n воркеров</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Запустить все</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Остановить все</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Открыть &amp;главное окно</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Консоль</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Добавить воркер…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Выход после %n ответа</numerusform>
            <numerusform>Выход после %n ответов</numerusform>
            <numerusform>Выход после %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Выйти сейчас</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>О&amp;ткрыть папку</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Открыть в тер&amp;минале</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Показать &amp;активность</translation>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Эта программа позволяет откуда угодно работать с opencode на этом компьютере. Здесь, в папке проекта, работает небольшой воркер. Вы пишете в веб-интерфейсе, воркер передаёт ваши сообщения в opencode, а ответы поступают по мере написания.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Вы — в веб-интерфейсе на любом устройстве</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Ваше развёртывание, где ждут сообщения</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Этот компьютер, на котором работает opencode</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>До нажатия «Добавить и запустить» ничего не сохраняется, и в любой момент можно вернуться назад.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Добро пожаловать в OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>Настройка займёт несколько минут.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Воркеры другого вида можно добавить в любое время.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Подключиться к &amp;моему развёртыванию</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>У вас есть развёртывание с веб-интерфейсом, собственное или вашей команды, и вы хотите работать с этим компьютером оттуда. Понадобится токен воркера, который выдаёт веб-интерфейс.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>&amp;Попробовать на этом компьютере</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Небольшое развёртывание работает внутри этой программы. Не нужны ни учётная запись, ни токен. Вы пишете в консоли этой программы, а настоящее развёртывание можно добавить когда угодно.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>Откуда приходят ваши сообщения?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Настройка OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Добавление воркера</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Оставить воркер?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Воркер %1 ещё не готов. Он может продолжить без этого окна.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Оставить воркер</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Ждать дальше</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Воркер %1 готов. Его можно оставить или снова удалить.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Есть ошибка</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Одобрите в веб-интерфейсе</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n сообщение ждёт</numerusform>
            <numerusform>%n сообщения ждут</numerusform>
            <numerusform>%n сообщений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Ответов сегодня</translation>
    </message>
</context>
</TS>
