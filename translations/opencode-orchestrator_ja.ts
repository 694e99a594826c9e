<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>デプロイメントから応答がありました。このワーカーが登録されているか確認するには、トークンを入力してください。</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>デプロイメントから応答があり、このワーカーは登録されています (承認済み)。</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>デプロイメントから応答があり、このワーカーは登録されています。Web UI での承認待ちです。</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1、%2 行目: %3 の値が空か、読み取れません。</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 には %2 の設定がありません。</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>ワーカーの .env ファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1、%2 行目: %3 はワーカートークンではありません。</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>フォルダーを変更</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>デプロイメントを変更</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>中断後の動作を変更</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>ワーカーを追加</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>ワーカーを削除</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>ワーカーを移動</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>ワーカーを複製</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>トークンをキーチェーンに保存</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>トークンをキーチェーンに移動</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>%1 のアクセス権を変更できません。</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>ファイルの所有者を確認してください。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>%1 を実行中: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>回答が完了する前にワーカーが停止されました。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>ワーカー(&amp;K):</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>プロンプトと回答を検索</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>すべての回答を表示(&amp;S)</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>すべてのワーカー</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>このプログラムの起動後、まだ何も送信されていません。回答は書き込まれるにつれてここに表示されます。</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>検索条件に一致する回答はありません。</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>ワーカーを追加</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>ワーカーは 1 つのプロジェクトフォルダーで回答します。ワーカーには専用のトークンが発行され、ワーカーのプログラムはそれを使ってこのデプロイメントに接続します。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>例: プロジェクトの名前</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>トークン(&amp;T)。これを持つ人は誰でもこのワーカーとして接続できるため、他人に知らせないでください:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>次に、このコンピューターのワーカーに追加してください。ワーカーの一覧で追加するか、プロジェクトのフォルダーで開いたターミナルで次のコマンド(&amp;O)を実行します (トークンの入力を求められます):</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>コマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>ワーカーが接続すると、コンソールに承認の確認が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>ワーカーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>ファイルが変更されました</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の内容を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>ファイルを自分の内容で置き換えます</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>ファイルの内容を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>自分の変更を破棄します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>別のプログラムがファイルを削除しました。自分の内容を保存したときに書き込まれるものを以下に示します。</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>編集を始めた後に、別のプログラムがファイルを変更しました。− の行は現在のファイルにある行、+ の行は自分の内容にのみある行です。どちらで続けますか？</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>依頼を入力… Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>この会話を終了して、実行中の回答を終わらせます。続けるには、もう一度メッセージを書いてください。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>メッセージを送信します (Enter または Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>デプロイメント(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>ワーカー(&amp;W):</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>ワーカーの操作</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>ワーカーを追加または削除します</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>会話(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>新しい会話を始めます (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>選択した会話と、その中で実行中の回答を終了します。会話は一覧に残り、メッセージを書けば続けられます。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>このデプロイメントの会話は読み取り専用です。書き込みはデプロイメントの Web UI で行ってください。</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>ワーカーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>ワーカーを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>デプロイメントへの接続が切れました。再接続を試みています。表示内容は最新でない可能性があります。</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>ワーカーを削除</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>ワーカー「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>ワーカーのトークンは使えなくなり、会話は表示されなくなります。フォルダー内のファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>デプロイメントに登録されていないワーカーです</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>デプロイメント側で削除された可能性があります。Web UI でもう一度追加し、新しいトークンをここで設定してください。</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>ワーカーを表示(&amp;K)</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>ワーカーはまだありません</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>ワーカーはプロジェクトフォルダーの 1 つで回答します。会話を始めるには、ワーカーを追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>ワーカーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>「%1」は接続を許可されていません</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>承認が取り消されました。このワーカーを削除し、新しいワーカーを追加してください。</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>「%1」は承認待ちです</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>%1 で作業できるようにするには、上で承認してください。</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>「%1」はまだ接続していません</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>ワーカーのトークンをこのコンピューターのワーカーに追加し、起動してください。その後、ここに承認の確認が表示されます。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>デプロイメントが応答しません</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>再接続を繰り返し試みています。</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>ワーカーを選択</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>デプロイメントの Web UI で書かれた内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>会話を選択</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>「%1」はオフラインです</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>会話を開始</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>%1 で行いたいことを下に書いてください。</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>ワーカーは起動中です。まもなくモデルが表示されます。</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>「%1」はオフラインです。送信したメッセージには、オンラインに戻ったときに回答します。</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – 承認待ち</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – 未接続</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – 承認取り消し済み</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – オフライン</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>会話を始めるにはワーカーを起動してください。以前の会話はそのまま読めます。</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>ワーカーをセットアップすると、ここでメッセージを送れます。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>セットアップ(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
すべて以前の構成のまま動作を続けます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>このデスクトップにはトレイアイコンの表示領域がないため、プログラムはこのウィンドウで動作します。ウィンドウを閉じるとプログラムは終了します。GNOME では、拡張機能 AppIndicator を使うとアイコンを表示できます。</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>opencode を選択…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Web UI またはデプロイメントのダッシュボードに表示されている URL です。</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>形式は正しいようです。確認のため、接続をテストしてください。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>接続をテスト(&amp;E)</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>デプロイメントの URL</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>デプロイメントに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>デプロイメントの URL(&amp;U):</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>デプロイメントを自分でホストしている場合を除き、https:// で始まり .convex.cloud で終わります。デプロイメントのダッシュボードの「Settings」に表示されます。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>使用するデプロイメント</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>ワーカーがデプロイメントに接続するためのアドレスです。</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>設定を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>プログラムの終了までは有効です。ファイルとフォルダーのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>詳細を表示するには、一覧でワーカーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>報告用に、問題とその原因をコピーします</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>フォルダーをコピー</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>デプロイメント:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>デプロイメントのアドレスをコピー</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>マシン:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>マシンの ID をコピー</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>ワーカー:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>ワーカーの ID をコピー</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>最終通信:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>会話:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>今日の回答:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>中断の後:</translation>
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
        <translation>モデル:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>%1 の項目についての注意点:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>中断した回答を再開し、その間に届いたメッセージに回答</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>起動後に届いたメッセージにのみ回答</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>%1 の項目に誤りがあります（「編集…」で修正できます）:</translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>ワーカーが作業するフォルダーです。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>フォルダーが見つかりました。</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>フォルダー %1 が見つかりました。</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>プロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトフォルダー</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/project</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>プロジェクトフォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode は、あなたが作業するのと同じように、このフォルダー内のファイルを読み取って変更し、コマンドを実行します。ホームフォルダー全体ではなく、プロジェクトを 1 つ選択してください。プロジェクトごとに専用のワーカーを用意します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>追加して起動(&amp;S)</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>1 つのワーカーは 1 つのフォルダーで作業します。</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>コンソールを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>今すぐダッシュボードを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>ワーカー %1 の準備ができました。%2 で作業します。</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>コンソールを開いて会話を始め、最初のメッセージを送信してください。</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Web UI からワーカーにメッセージを送信してください。トレイのアイコンにはワーカーの状態が、ダッシュボードには書き込み中の回答が表示されます。</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>保存しないと、変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>トークンをキーチェーンに保存できなかったため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>代わりにファイルに保存 (自分だけが読み取り可能)(&amp;F)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>ワーカーを追加します</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>ワーカーを複製します。複製には専用のトークンが必要です</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>ワーカーを複製</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>ワーカーを削除</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>ワーカーを上へ移動</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>ワーカーを下へ移動</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>ワーカーはまだ登録されていません。Web UI のトークンを使って追加してください。</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>ワーカーを追加(&amp;W)</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>保存によるファイルの変更内容</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>変更のプレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>変更を破棄(&amp;V)</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>保存していない変更をすべて破棄します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>.env から読み込む…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>.env ファイルで設定されているワーカーを追加します</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>トークンをキーチェーンに移動</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>ファイルに書かれているトークンをキーチェーンに保存します</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>ワーカー – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>保存しました。実行中のワーカーに変更が反映されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n 個のトークンをキーチェーンに保存しました。ファイルから取り除くには、保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>.env ファイルからワーカーを追加しました。保存すると、トークンはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>この .env ファイルのワーカーは、すでに一覧にあります。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>ワーカーの .env ファイルを選択</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>環境ファイル (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>その間に別のプログラムがファイルを変更しました。あなたの変更は失われていません。どちらの内容で続けるかを選択してください。</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>差分を表示(&amp;I)</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>別のプログラムがファイルを変更しました。現在の内容を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>%n 個のワーカーのシークレットが、このファイルに平文で書かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>キーチェーンに移動(&amp;M)</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 に、テキストエディターで修正が必要な誤りがあります</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>保存時に、どのワーカーも使わなくなった %n 個のトークンをキーチェーンからも削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>ファイルは最初の保存時に作成されます。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n 個のワーカーはまだ実行できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>前回の保存以降の変更をすべて元に戻しました。</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>プロジェクトフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>デプロイメントの URL(&amp;U)</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>ワーカーが停止または中断していたとき</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>未回答のものすべてに回答(&amp;A)</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>中断した回答を再開し、待機中のメッセージに古い順に回答します。</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>新しいメッセージにのみ回答(&amp;N)</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>未回答のものは、その旨を示す文を付けて終了します。</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>プロジェクトフォルダー</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>デプロイメントの URL</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>未入力の項目: %1。</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>保存すると、トークンはキーチェーンに保存されます。ファイルには参照だけが書かれます。</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>シークレットがこのファイルに平文で書かれています。上のボタンでキーチェーンに移動してください。</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>このメッセージには回答できませんでした。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>ここでは省略されています。全文を読むには、回答をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>トークンはパスワードと同じで、これを持つ人は誰でもこのワーカーとして回答できます。システムのキーチェーンはトークンを暗号化して保管し、ログイン時にロックが解除されます。構成ファイルには、その保管場所だけが書かれます。</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>代わりに、自分だけが読み取れるファイルにトークンを保管(&amp;F)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>トークンの安全な保管</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>トークンはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>追加して起動(&amp;S)</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>トークンは暗号化されずに %1 に書かれます。あなたが実行するプログラムはそれを読み取れますが、このコンピューターのほかの利用者は読み取れません。</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>キーチェーンを確認中… ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>キーチェーンは正常に動作しています。テスト項目の書き込み、読み取り、削除を確認しました。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>フォルダー未設定</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>誤りあり</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>レベル(&amp;L):</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込み</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>選択したワーカーのみ(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>追従(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>常に最新の行を表示します</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>表示中の行をコピーします</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>表示をクリア(&amp;E)</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>この表示から行を取り除きます。ログ自体は残ります</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>選択した行の全文</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>すべて表示(&amp;R)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>条件に一致する行はありません。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>ログはまだありません。</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>行を選択すると全文を読めます。</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>ワーカーはまだありません</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>ワーカーは、このコンピューターのフォルダーで opencode を使い、チャットのメッセージに回答します。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>セットアップ(&amp;S)…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>必要な手順を 1 つずつ案内します</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>ワーカーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>アクティビティ(&amp;I)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>構成を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>構成を再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>コンソール(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>すべて起動(&amp;L)</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>すべて停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>ターミナルで開く(&amp;M)</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>アクティビティを表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator について(&amp;A)</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator について</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>バージョン %1
このコンピューターで opencode を使ってチャットに回答するワーカーを実行します。</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 を承認してください</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>ワーカーが承認を待っています。Web UI を開き、このマシンのワーカーを見つけて承認してください。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 は操作を待っています</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 が動作しなくなりました</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>再びメッセージに回答できます。</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 が回答しました</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>ターミナルで次のコマンドを実行して opencode をインストールしてください。2 秒ごとに自動で再確認します。</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>opencode をインストールするコマンド</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>通常と異なる場所にありますか？</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>プログラムを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>このコンピューターの opencode</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>ワーカーはメッセージを opencode に渡します。opencode がこのコンピューターにインストールされている必要があります。</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode を検索中…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1 が %2 で見つかりました。</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>別の opencode を使いますか？</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>このコンピューターに opencode が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode プログラムを選択</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>このワーカーを削除します。トークンは使えなくなります。</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>ワーカー「%1」が接続して %2 で作業しようとしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>ほかに %n 個のワーカーが待機中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>プログラムの起動時にワーカーを起動(&amp;W)</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>このコンピューターでデプロイメントを提供(&amp;T)</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>回答の書き込み中に終了するとき(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>言語(&amp;U):</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>ログの詳細度(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>次の場合に通知する</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>ワーカーが承認を待っている(&amp;A)</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>ワーカーが操作を必要としている (キーチェーンのロック解除など)(&amp;E)</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>ワーカーが動作しなくなった(&amp;S)</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>ワーカーが復帰した(&amp;B)</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>ウィンドウが開いていないときに回答が完了した(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode を検索中…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>プログラム(&amp;R):</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>workers.json でプログラム (opencode_binary) が指定されている場合は、そちらが優先されます。変更は opencode の次回起動時から有効になります。</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>先に完了させる</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>すぐに停止する</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>すべて (問題の調査用)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>動作の記録</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 (%2)</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode プログラムを選択</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>アカウントなしで使うワーカー向けです。コンソールからメッセージを送ります。選んだモデルと通信するのは opencode だけです。</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n 件の回答が書き込み中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>先に完了させますか？ それとも今すぐ停止しますか？ 停止した回答は、Web UI にその旨が表示されるか、次回の起動時に再開されます。</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>完了後に終了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1、回答中、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>ワーカーの承認</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>ワーカーの準備ができました</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>ワーカーを起動中…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>フォルダー: %1、デプロイメント: このコンピューター</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>フォルダー: %1、デプロイメント: %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>デプロイメントの起動</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>デプロイメントを起動中…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>デプロイメントは実行中です。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>保存しました。トークンはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>保存しました。トークンは、自分だけが読み取れるファイルにあります。</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>ワーカーの保存</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>ワーカーを保存中…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>ワーカーの起動</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>ワーカーを起動しました。</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>デプロイメントへの接続</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>デプロイメントへの接続を試行中…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>デプロイメントに接続しました。</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Web UI での承認</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Web UI での承認待ち</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>ワーカーは承認されました。</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>opencode の起動</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>opencode を起動中…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode は実行中です。ワーカーの準備ができました。</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. デプロイメントの Web UI を開きます。
2. 使用しているマシンを選択します。ワーカー %1 が保留中として表示されています。
3. 「Approve」を選択します。このページは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーン待ち</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>トークンを取得中</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>デプロイメントへの接続を試行中</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>opencode 待ち</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージに回答中</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>問題発生中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Web UI からトークン全体をコピーしてください: マシン → ⋮ → 「Add Worker」。</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>マシン %1 · ワーカー %2 · シークレット表示中</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>マシン %1 · ワーカー %2 · シークレット非表示</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>マシン %1 · ワーカー %2 · キーチェーンに保管</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>ワーカーの起動時に環境変数 %1 から読み取ります</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>ワーカーの起動時にファイル %1 から読み取ります</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>ワーカーの起動時に systemd クレデンシャル %1 から読み取ります</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>ワーカーのトークン</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>ここにトークンを貼り付け</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>ワーカーのトークン(&amp;T):</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>Web UI でマシンのメニュー ⋮ を開き、「Add Worker」を選択します。トークンは一度しか表示されないため、全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Web UI の図: マシンのメニューが開いており、最初の項目は「Add Worker」です。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>ワーカーのトークン</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>どのワーカーであるかを示し、それを証明します。</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>やり取りの記録</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>最新へ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>プロンプトをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>回答をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>すべてコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>ワーカーはまだありません</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>すべてのワーカーが停止しています</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n 個のワーカーが準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージに回答中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n 個のワーカーが操作待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n 個のワーカーに問題が発生</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>すべて起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>すべて停止(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>ダッシュボードを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>コンソール(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>ワーカーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>%n 件の回答の完了後に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>今すぐ終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>ターミナルで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>アクティビティを表示(&amp;A)</translation>
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
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>このプログラムを使うと、このコンピューターの opencode をどこからでも利用できます。プロジェクトのフォルダーで小さなワーカーが動作します。Web UI でメッセージを書くと、ワーカーがそれを opencode に渡し、回答が順次返されます。</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>あなた (任意のデバイスの Web UI)</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>デプロイメント (メッセージの待機場所)</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>このコンピューター (opencode の実行場所)</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>「追加して起動」を押すまで何も保存されません。いつでも前に戻れます。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator へようこそ</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>セットアップには数分かかります。</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>もう一方の種類のワーカーは、いつでも追加できます。</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>自分のデプロイメントに接続(&amp;M)</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>自分またはチームのデプロイメントとその Web UI があり、そこからこのコンピューターを利用したい場合に選択します。Web UI で発行されるワーカーのトークンが必要です。</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>このコンピューターで試用(&amp;T)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>メッセージはどこから届きますか？</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>このプログラムの中で小さなデプロイメントが動作します。アカウントもトークンも必要ありません。このプログラムのコンソールで書き込み、必要になったら本来のデプロイメントを追加できます。</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator のセットアップ</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>ワーカーの追加</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>ワーカーを残しますか？</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>ワーカー %1 の準備はまだできていません。このウィンドウがなくても処理を続けられます。</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>ワーカーを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>待機を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>ワーカー %1 の準備ができました。このまま残すことも、削除することもできます。</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>誤りあり</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Web UI で承認してください</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 件のメッセージが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>実行中の作業</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>今日の回答</translation>
    </message>
</context>
</TS>
