<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>部署有响应。请输入令牌，以确认部署是否认识此 Worker。</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>部署有响应，并且认识此 Worker（已批准）。</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>部署有响应，并且认识此 Worker。它正在等待您在网页界面中批准。</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1 第 %2 行：%3 的值为空或无法读取。</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 中未设置 %2。</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>请选择 Worker 的 .env 文件。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1 第 %2 行：%3 不是 Worker 令牌。</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>更改令牌</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>更改部署</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>更改中断后的处理方式</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>添加 Worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>移除 Worker</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>移动 Worker</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>复制 Worker</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>还原更改</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>将令牌存入钥匙串</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>将令牌移到钥匙串</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>无法更改 %1 的权限。</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>请检查该文件属于谁。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>正在运行 %1：%2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>回复完成之前，Worker 已停止。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>Worker(&amp;K)：</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>在提示词和回复中查找</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>显示所有回复(&amp;L)</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>所有 Worker</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>本程序启动以来还没有任何提问。回复会在生成时实时显示在这里。</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>没有符合搜索条件的回复。</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>添加 Worker</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>每个 Worker 在一个项目文件夹中工作并回复消息。它有自己的令牌，运行它的程序凭此令牌连接到这个部署。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>例如项目的名称</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>令牌(&amp;T)。任何持有它的人都能以此 Worker 的身份连接，请勿告知他人：</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>然后将它添加到这台计算机的 Worker 中：可以在 Worker 列表中添加，也可以在项目文件夹的终端中运行以下命令(&amp;O)，该命令会要求输入令牌：</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>复制命令(&amp;M)</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Worker 连接后，此窗口会请您批准。</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>添加 Worker(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的版本(&amp;K)</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>用您的版本替换文件内容</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>使用文件的版本(&amp;U)</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>放弃您的更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>另一个程序删除了该文件。下面是保存您的版本时将写入的内容。</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>您开始编辑后，另一个程序更改了该文件。带 − 的行是文件中现有的内容，带 + 的行仅存在于您的版本中。您要继续使用哪个版本？</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>请输入您的需求… Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>通过结束此会话来终止正在生成的回复。再次发送消息即可继续此会话。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>发送消息（Enter 或 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>暂无模型</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>部署(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>Worker(&amp;W)：</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Worker 操作</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>添加或移除 Worker</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>会话(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>开始新会话（Ctrl+N）</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>结束所选会话及其中正在生成的回复。会话会保留在列表中，在其中发送消息即可继续。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>此部署的会话以只读方式显示。请在它的网页界面中发送消息。</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>添加 Worker(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>移除 Worker(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>与部署的连接已断开。程序会不断重试，您看到的内容可能不是最新的。</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>移除 Worker</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>要移除 Worker“%1”吗？</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>它的令牌将失效，其会话也不再显示。其文件夹中的文件会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>部署不认识此 Worker</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>它可能已在部署中被移除。请在网页界面中重新添加，并在此处填入新令牌。</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>显示 Worker(&amp;K)</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>还没有 Worker</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Worker 在您的一个项目文件夹中工作并回复消息。请添加一个 Worker 以开始会话。</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>添加 Worker(&amp;O)…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>“%1”不能再连接</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>其批准已被撤回。请移除它，然后添加新的 Worker。</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>“%1”正在等待批准</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>请在上方批准，以允许它在 %1 中工作。</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>“%1”尚未连接</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>请用它的令牌将其添加到这台计算机的 Worker 中并启动。之后它会在此处请求批准。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>部署没有响应</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>程序会不断重试。</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>请选择一个 Worker</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有会话</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>在部署的网页界面中编写的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>请选择一个会话</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>“%1”处于离线状态</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>请启动它以开始会话。在此期间，您可以阅读以前的会话。</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>开始会话</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>请在下方写下您要在 %1 中完成的工作。</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Worker 仍在启动，稍后会显示它的模型。</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>“%1”处于离线状态。它恢复在线后会回复您发送的消息。</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – 等待批准</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – 尚未连接</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – 批准已撤回</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – 离线</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>设置一个 Worker，即可在此向它发送消息。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>设置向导(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
一切仍按之前的配置继续运行。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>此桌面环境没有托盘图标区域，因此程序会留在此窗口中。关闭窗口将退出程序。在 GNOME 上，可安装 AppIndicator 扩展来恢复托盘图标。</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>选择 opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>与网页界面或部署的仪表板中显示的一致。</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>看起来没有问题。请测试连接以确认。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>测试连接(&amp;E)</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>部署 URL</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>正在查询部署…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>部署 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>它以 https:// 开头，以 .convex.cloud 结尾（除非您自行托管部署）。可以在部署的仪表板中的 Settings 下找到它。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>您的部署</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>Worker 用来访问部署的地址。</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>无法将首选项写入 %1。</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>这些首选项在程序退出前有效。请检查该文件及其所在文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>请在列表中选择一个 Worker 以查看其详细信息。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>复制问题及其原因，以便报告</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>部署：</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>复制部署地址</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>机器：</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>复制机器 ID</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker：</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>复制 Worker ID</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>上次联系：</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>会话：</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>今日回复：</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>中断之后：</translation>
    </message>
    <message>
        <source>OpenCode Orchestrator:</source>
        <translation>OpenCode Orchestrator：</translation>
    </message>
    <message>
        <source>opencode:</source>
        <translation>opencode：</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>它在 %1 中的条目有错误（选择“编辑…”进行修正）：</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>关于它在 %1 中的条目：</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>继续被中断的回复，并回复其间收到的消息</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>只回复启动之后收到的消息</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>Worker 工作的文件夹。您也可以将文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>文件夹存在。</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>文件夹 %1 存在。</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/project</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>项目文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode 会像您本人一样，在此文件夹中读取和修改文件、运行命令。请只选择一个项目，不要选择整个主文件夹。每个项目使用各自的 Worker。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>项目的文件夹</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>一个 Worker 在一个文件夹中工作。</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>添加并启动(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>打开控制台(&amp;C)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>立即打开仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Worker %1 已就绪，将在 %2 中工作。</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>现在请打开控制台，开始会话并发送第一条消息。</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>现在请从网页界面向它发送一条消息。系统托盘图标会显示 Worker 正在做什么，仪表板会实时显示它生成的回复。</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>要保存您的更改吗？</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>无法将令牌存入钥匙串，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>改为保存在文件中（仅您可读取）(&amp;F)</translation>
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
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>添加 Worker</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>复制此 Worker；副本需要自己的令牌</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>复制此 Worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>移除此 Worker</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>上移此 Worker</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>下移此 Worker</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>列表中还没有 Worker。请使用从网页界面获得的令牌添加一个。</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>添加 Worker(&amp;W)</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>保存时将对文件所做的更改</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>预览更改(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>放弃所有未保存的更改</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>从 .env 导入…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>添加由 .env 文件设置的 Worker</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>将令牌移到钥匙串</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>将文件中的令牌存入钥匙串</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Worker – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>已保存。正在运行的 Worker 会应用更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>已将 %n 个令牌存入钥匙串。保存后，令牌将从文件中删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>已从 .env 文件添加 Worker。保存时会将它的令牌存入钥匙串。</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>该 .env 文件中的 Worker 已在列表中。</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>已撤回上次保存之后的所有更改。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;Z)</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>选择 Worker 的 .env 文件</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>环境文件 (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>在此期间，另一个程序更改了该文件。您的内容没有丢失；请选择继续使用哪个版本。</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>显示差异(&amp;I)</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>另一个程序更改了该文件。这是文件当前的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>%n 个 Worker 的密钥以明文形式保存在此文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>移到钥匙串(&amp;M)</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 中有一处错误，必须在文本编辑器中修正</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>保存时，同时从钥匙串中删除 %n 个不再被任何 Worker 使用的令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>首次保存时会创建该文件。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>已全部保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n 个 Worker 还不能运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>部署 URL(&amp;U)</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Worker 曾离线或被中断时</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>回复所有错过的消息(&amp;A)</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>继续被中断的回复，并从最早的消息开始回复等待中的消息。</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>只回复新消息(&amp;N)</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>错过的消息会以一句说明结束，不再回复。</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>部署 URL</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺少：%1。</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>保存时会将令牌存入钥匙串，文件中仅保留对它的引用。</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>密钥以明文形式保存在此文件中。请使用上方的按钮将其移到钥匙串。</translation>
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
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回复…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>无法回复此消息。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>此处内容已截短。复制回复即可阅读全文。</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>令牌相当于密码：任何持有它的人都能以此 Worker 的身份回复。系统的钥匙串会将其加密保存，并在您登录时解锁。配置文件中只记录它的位置。</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>改为将令牌保存在仅您可读取的文件中(&amp;F)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>安全保存令牌</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>令牌将存入系统的钥匙串。</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>添加并启动(&amp;S)</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>令牌将以未加密的形式保存在 %1 中。您运行的程序可以在那里读取它，这台计算机的其他用户则不能。</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>正在检查钥匙串…系统可能会请您解锁。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>钥匙串工作正常。已写入、读取并删除一个测试条目。</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>新 Worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>尚无文件夹</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚未填写完整</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要检查</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>级别(&amp;L)：</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>仅所选 Worker(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>复制显示的行</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>清空视图(&amp;E)</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>清空此视图；日志本身会保留</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>所选行的完整文本</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>选择一行以阅读全文。</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>全部显示(&amp;R)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>还没有日志记录。</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>还没有 Worker</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Worker 在这台计算机的一个文件夹中，使用 opencode 回复您会话中的消息。</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>设置向导(&amp;S)…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>逐步完成全部设置</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>添加 Worker(&amp;A)…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>活动(&amp;I)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Worker(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>编辑配置(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>重新加载配置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>全部启动(&amp;L)</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>全部停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>在终端中打开(&amp;M)</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>显示活动(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>关于 OpenCode Orchestrator(&amp;A)</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>关于 OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>版本 %1
在这台计算机上运行 Worker，使用 opencode 回复您的消息。</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>请批准 %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Worker 正在等待批准。请打开网页界面，在这台机器下找到它并批准。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要您处理</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 已停止工作</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>它又可以接收消息了。</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已回复</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>请在终端中使用此命令安装。此页面每两秒重新检查一次。</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>安装 opencode 的命令</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>安装在其他位置？</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>选择程序(&amp;H)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>这台计算机上的 opencode</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Worker 会将您的消息交给 opencode，因此这里必须安装 opencode。</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>正在查找 opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>已找到 opencode %1，位于 %2。</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>不是这一个？</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>在这台计算机上未找到 opencode。</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>选择 opencode 程序</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>删除此 Worker。它的令牌将失效。</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Worker“%1”请求连接并在 %2 中工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>另有 %n 个在等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>程序启动时启动 Worker(&amp;W)</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>在这台计算机上提供部署(&amp;T)</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>正在生成回复时退出(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>语言(&amp;U)：</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>日志详细程度(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>Worker 等待批准(&amp;A)</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>Worker 需要我处理，例如解锁钥匙串(&amp;M)</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>Worker 已停止工作(&amp;S)</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>Worker 已恢复(&amp;B)</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>没有打开的窗口时，回复已完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>opencode(&amp;O)</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>正在查找 opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>程序(&amp;R)：</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>workers.json 中指定的程序 (opencode_binary) 优先。更改将在下次启动 opencode 时生效。</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>询问如何处理</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>先完成回复</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>全部（用于排查问题）</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1，位于 %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>选择 opencode 程序</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>供无需账户的 Worker 使用：您在控制台中向它们发送消息，只有 opencode 会与所选模型通信。</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>正在生成 %n 条回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>先完成回复，还是立即停止？被停止的回复会在网页界面中标明，或在下次启动时继续。</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>完成后退出(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1，正在回复，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回复…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>批准 Worker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Worker 已就绪</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>正在等待您的批准</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>正在启动 Worker…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>位于 %1，用于这台计算机上的部署</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>位于 %1，用于 %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>启动本机部署</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>正在启动本机部署…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>本机部署正在运行。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>已保存。令牌已存入钥匙串。</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>已保存。令牌保存在文件中，仅您可读取。</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>保存 Worker</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>正在保存 Worker…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>启动 Worker</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Worker 已启动。</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>连接到部署</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>正在尝试连接到部署…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>已连接到部署。</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>您在网页界面中的批准</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>正在等待您在网页界面中批准</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Worker 已获批准。</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>启动 opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>正在启动 opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode 正在运行。Worker 已就绪。</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. 打开部署的网页界面。
2. 选择您的机器。Worker %1 在那里显示为待批准。
3. 选择“Approve”。此页面会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待钥匙串</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>正在获取令牌</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>正在尝试连接到部署</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>正在注册</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>正在等待批准</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>正在等待 opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>正在回复 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>遇到问题</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>请从网页界面复制完整的令牌：Machine → ⋮ → Add Worker。</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>机器 %1 · Worker %2 · 密钥已显示</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>机器 %1 · Worker %2 · 密钥已隐藏</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>机器 %1 · Worker %2 · 保存在钥匙串中</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Worker 启动时从环境变量 %1 读取</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Worker 启动时从文件 %1 读取</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Worker 启动时从 systemd 凭据 %1 读取</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Worker 令牌</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>在此处粘贴令牌</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>Worker 令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>请在网页界面中打开您的机器的 ⋮ 菜单，然后选择“Add Worker”。令牌只显示一次，请完整复制。</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>网页界面示意图：一台机器的菜单已打开，“Add Worker”是其中的第一项。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Worker 的令牌</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>它表明这是哪个 Worker，并证明其身份。</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>跳转到最新内容(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>复制提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>复制回复(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>全部复制(&amp;L)</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>还没有 Worker</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>所有 Worker 均已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n 个 Worker 已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>正在回复 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n 个 Worker 需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n 个 Worker 有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>全部启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>全部停止(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>打开仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>添加 Worker(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>完成 %n 条回复后退出</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>立即退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>在终端中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>显示活动(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayPresence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>借助此程序，您可以在任何地方使用这台计算机上的 opencode。一个小型 Worker 在这里的项目文件夹中运行。您在网页界面中编写消息，Worker 将消息交给 opencode，回复会实时传回。</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>您，在任意设备的网页界面中</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>您的部署，消息在此等待</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>这台计算机，opencode 在此工作</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>在您点击“添加并启动”之前，不会保存任何内容，您可以随时返回。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>欢迎使用 OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>设置需要几分钟时间。</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>您可以随时添加另一种类型的 Worker。</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>连接到我的部署(&amp;M)</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>您有自己的或团队的部署及其网页界面，并希望从那里访问这台计算机。您需要一个 Worker 令牌，可从网页界面获得。</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>在这台计算机上试用(&amp;T)</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>此程序内会运行一个小型部署，无需账户，也无需令牌。您可以在此程序的控制台中编写消息，需要时再添加正式的部署。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>您的消息从哪里来？</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>设置 OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>添加 Worker</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>要保留此 Worker 吗？</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Worker %1 尚未就绪。关闭此窗口后，它仍可继续。</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>保留 Worker(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>继续等待(&amp;G)</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Worker %1 已就绪。可以保留，也可以将其移除。</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>请在网页界面中批准</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 条消息正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>当前操作</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>今日回复</translation>
    </message>
</context>
</TS>
