<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>디플로이먼트가 응답합니다. 이 워커를 알고 있는지 확인하려면 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>디플로이먼트가 응답하며 이 워커를 알고 있습니다(승인됨).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>디플로이먼트가 응답하며 이 워커를 알고 있습니다. 워커가 웹 UI에서 승인을 기다리고 있습니다.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, %2번째 줄: %3의 값이 비어 있거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1에 %2 값이 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>워커의 .env 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, %2번째 줄: %3은(는) 워커 토큰이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>토큰 변경</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>폴더 변경</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>디플로이먼트 변경</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>중단 후 동작 변경</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>워커 추가</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>워커 제거</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>워커 이동</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>워커 복제</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>변경 사항 되돌리기</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>토큰을 키체인에 저장</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>토큰을 키체인으로 이동</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>%1의 권한을 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>파일의 소유자를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>%1 실행 중</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>%1 실행 중: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>답변이 완료되기 전에 워커가 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>워커(&amp;K):</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>프롬프트와 답변에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>모든 답변 표시(&amp;L)</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>모든 워커</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>프로그램을 시작한 뒤로 아직 요청이 없습니다. 답변은 작성되는 대로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>검색 조건과 일치하는 답변이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>워커 추가</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>워커는 하나의 프로젝트 폴더에서 답변합니다. 워커마다 고유한 토큰이 발급되며, 워커를 실행하는 프로그램은 이 토큰으로 디플로이먼트에 연결합니다.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>예: 프로젝트 이름</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>토큰(&amp;T). 이 토큰을 가진 사람은 누구나 이 워커로 연결할 수 있으므로 다른 사람에게 알려 주지 마세요:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>토큰 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>그런 다음 이 컴퓨터의 워커로 추가하세요. 워커 목록에서 추가하거나, 프로젝트 폴더에서 연 터미널에 다음 명령(&amp;O)을 입력하세요. 토큰은 명령을 실행하면 묻습니다:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>명령 복사(&amp;M)</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>워커가 연결되면 이 창에 승인 요청이 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>워커 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;E)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>파일이 변경됨</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>내 버전 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>파일을 내 버전으로 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>파일 버전 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>내 변경 사항을 버립니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>다른 프로그램이 파일을 삭제했습니다. 내 버전을 저장하면 아래 내용이 기록됩니다.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>편집을 시작한 뒤 다른 프로그램이 파일을 변경했습니다. −로 표시된 줄은 현재 파일에 있는 내용이고, +로 표시된 줄은 내 버전에만 있는 내용입니다. 어느 버전으로 계속할까요?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>요청할 내용을 입력하세요… Enter로 보내기, Shift+Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>모델(&amp;M):</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>이 세션을 종료하여 진행 중인 답변을 멈춥니다. 다시 메시지를 쓰면 세션이 이어집니다.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>메시지를 보냅니다(Enter 또는 Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>아직 모델 없음</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
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
        <translation>콘솔</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>디플로이먼트(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>워커(&amp;W):</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>워커 작업</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>워커 추가 또는 제거</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>세션(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>새 세션을 시작합니다(Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>새 세션</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>종료(&amp;E)</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>선택한 세션과 진행 중인 답변을 종료합니다. 세션은 목록에 남아 있으며, 메시지를 쓰면 이어집니다.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>세션 종료</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>이 디플로이먼트의 세션은 읽기 전용으로 표시됩니다. 메시지는 해당 웹 UI에서 작성하세요.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>워커 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>워커 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>디플로이먼트와 연결이 끊어졌습니다. 계속 다시 연결하고 있으며, 표시된 내용이 최신이 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>워커 제거</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>“%1” 워커를 제거할까요?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>토큰을 더 이상 사용할 수 없게 되고 세션도 표시되지 않습니다. 폴더의 파일은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>디플로이먼트가 이 워커를 알지 못합니다</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>디플로이먼트에서 제거되었을 수 있습니다. 웹 UI에서 다시 추가한 뒤 새 토큰을 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>워커 표시(&amp;K)</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>아직 워커 없음</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>워커는 프로젝트 폴더 하나에서 답변합니다. 세션을 시작하려면 워커를 추가하세요.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>워커 추가(&amp;O)…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>“%1” 워커는 더 이상 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>승인이 철회되었습니다. 이 워커를 제거하고 새로 추가하세요.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>“%1” 워커가 승인을 기다립니다</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>이 워커가 %1에서 작업할 수 있도록 위에서 승인하세요.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>“%1” 워커가 아직 연결되지 않았습니다</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>이 토큰으로 이 컴퓨터에 워커를 추가하고 시작하세요. 그러면 여기에 승인 요청이 표시됩니다.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>디플로이먼트가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>계속 다시 연결하고 있습니다.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>워커 선택</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>아직 세션 없음</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>디플로이먼트의 웹 UI에서 작성한 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>세션 선택</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>“%1” 워커가 오프라인입니다</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>세션을 시작하려면 이 워커를 시작하세요. 그동안 이전 세션을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>세션 시작</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>%1에서 할 작업을 아래에 입력하세요.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>워커가 아직 시작하는 중입니다. 곧 모델이 표시됩니다.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>“%1” 워커가 오프라인입니다. 보낸 메시지에는 다시 온라인이 되면 답변합니다.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – 승인 대기 중</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – 아직 연결되지 않음</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – 승인 철회됨</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – 오프라인</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>아직 표시할 내용이 없습니다</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>워커를 설정하면 여기에서 메시지를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>초기 설정(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
모든 것이 이전 구성대로 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>이 데스크톱에는 트레이 아이콘 영역이 없어 프로그램이 이 창에서 실행됩니다. 창을 닫으면 프로그램이 종료됩니다. GNOME에서는 AppIndicator 확장을 설치하면 아이콘이 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>opencode 선택…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>웹 UI 또는 디플로이먼트의 대시보드에 표시된 그대로 입력하세요.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>올바른 형식입니다. 확실히 하려면 연결을 테스트하세요.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트하는 중…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>연결 테스트(&amp;E)</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>디플로이먼트 URL</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>디플로이먼트에 확인하는 중…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>디플로이먼트 URL(&amp;U):</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>디플로이먼트를 직접 호스팅하는 경우가 아니라면 https://로 시작하고 .convex.cloud로 끝납니다. 디플로이먼트 대시보드의 Settings에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>디플로이먼트</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>내 디플로이먼트</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>워커가 디플로이먼트에 연결할 때 사용하는 주소입니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>기본 설정을 %1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>프로그램이 종료될 때까지만 적용됩니다. 파일과 폴더의 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>자세한 정보를 보려면 목록에서 워커를 선택하세요.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>문제를 보고할 수 있도록 원인과 함께 복사합니다</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>폴더 경로 복사</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>디플로이먼트:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>디플로이먼트 주소 복사</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>머신:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>머신 ID 복사</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>워커:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>워커 ID 복사</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>마지막 연결:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>세션:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>오늘의 답변:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>중단 후:</translation>
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
        <translation>모델:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>원인: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>%1의 항목에 오류가 있습니다(수정하려면 편집…을 선택하세요):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>%1의 항목 관련 참고 사항:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>중단된 답변을 이어서 작성하고 그동안 도착한 메시지에 답변</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>시작한 뒤에 도착한 메시지에만 답변</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>변경되지 않은 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이점</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>워커가 작업할 폴더입니다. 폴더를 여기로 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>폴더가 있습니다.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>%1 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>프로젝트 폴더 선택</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>프로젝트 폴더</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/project</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>찾아보기(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>프로젝트 폴더(&amp;F):</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode는 사용자와 똑같이 이 폴더에서 파일을 읽고 변경하며 명령을 실행합니다. 홈 폴더 전체가 아니라 프로젝트 하나를 선택하세요. 프로젝트마다 별도의 워커를 사용합니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>프로젝트 폴더</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>워커 하나는 폴더 하나에서 작업합니다.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>추가하고 시작(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>콘솔 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>로그인할 때 시작(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>지금 대시보드 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>모두 준비됨</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>마침(&amp;F)</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>%1 워커가 준비되었으며 %2에서 작업합니다.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>이제 콘솔을 열고 세션을 시작하여 첫 메시지를 보내세요.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>이제 웹 UI에서 워커에게 메시지를 보내세요. 트레이 아이콘에는 워커가 하는 일이 표시되고, 대시보드에는 답변이 작성되는 대로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>변경 사항을 저장할까요?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>저장하지 않으면 변경 사항이 사라집니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>토큰을 키체인에 저장할 수 없어 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>대신 파일에 저장(본인만 읽을 수 있음)(&amp;F)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>추가(&amp;D)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>워커 추가</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>워커를 복제합니다. 사본에는 별도의 토큰이 필요합니다</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>워커 복제</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>워커 제거</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>워커를 위로 이동</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>워커를 아래로 이동</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>아직 등록된 워커가 없습니다. 웹 UI에서 받은 토큰으로 워커를 추가하세요.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>워커 추가(&amp;W)</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>저장하면 파일에서 바뀌는 내용</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>파일 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>다시 읽기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>변경 내용 미리 보기(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>되돌리기(&amp;V)</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>저장하지 않은 변경 사항을 모두 버립니다</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>.env 파일에서 가져오기…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>.env 파일에 설정된 워커를 추가합니다</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>토큰을 키체인으로 이동</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>파일에 들어 있는 토큰을 키체인에 저장합니다</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>워커 – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>저장했습니다. 실행 중인 워커에 변경 사항이 적용됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>토큰 %n개를 키체인에 저장했습니다. 저장하면 파일에서 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>.env 파일에서 워커를 추가했습니다. 저장하면 토큰이 키체인에 들어갑니다.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>이 .env 파일의 워커는 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>마지막으로 저장한 뒤의 모든 변경 사항을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 워커를 제거했습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;Z)</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>워커의 .env 파일 선택</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>환경 파일 (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>그사이 다른 프로그램이 파일을 변경했습니다. 작업한 내용은 그대로 남아 있습니다. 어느 버전으로 계속할지 선택하세요.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>차이점 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>다른 프로그램이 파일을 변경했습니다. 현재 파일의 내용은 다음과 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>워커 %n개의 비밀 값이 이 파일에 일반 텍스트로 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>키체인으로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1에 텍스트 편집기에서 수정해야 하는 오류가 있습니다</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>저장할 때 어느 워커도 더 이상 사용하지 않는 토큰 %n개를 키체인에서 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>처음 저장할 때 파일이 만들어집니다.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>모두 저장되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>아직 실행할 수 없는 워커가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>변경된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>토큰(&amp;T)</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>프로젝트 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>디플로이먼트 URL(&amp;U)</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>워커가 꺼져 있었거나 중단된 경우</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>놓친 메시지에 모두 답변(&amp;A)</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>중단된 답변을 이어서 작성하고, 대기 중인 메시지에 오래된 순서대로 답변합니다.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>새 메시지에만 답변(&amp;N)</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>놓친 메시지는 답변하지 못했다는 안내 문장으로 마무리됩니다.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>프로젝트 폴더</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>디플로이먼트 URL</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>아직 입력하지 않은 항목: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>저장하면 토큰은 키체인에 들어가고, 파일에는 참조만 남습니다.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>비밀 값이 이 파일에 일반 텍스트로 들어 있습니다. 위의 단추를 사용하여 키체인으로 이동하세요.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>답변하는 중…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>이 메시지에 답변하지 못했습니다.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>여기에는 일부만 표시됩니다. 전체 내용을 읽으려면 답변을 복사하세요.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>토큰은 암호와 같아서 토큰을 가진 사람은 누구나 이 워커로 답변할 수 있습니다. 시스템의 키체인은 토큰을 암호화하여 보관하고 로그인할 때 열립니다. 구성 파일에는 토큰의 위치만 기록됩니다.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>대신 본인만 읽을 수 있는 파일에 토큰 보관(&amp;F)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>안전하게 토큰 보관</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>토큰은 시스템의 키체인에 저장됩니다.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>추가하고 시작(&amp;S)</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>토큰이 암호화되지 않은 상태로 %1에 저장됩니다. 본인이 실행하는 프로그램은 이 파일에서 토큰을 읽을 수 있지만, 이 컴퓨터의 다른 사용자는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>키체인을 시험하는 중… 시스템에서 잠금 해제를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>키체인이 작동합니다. 테스트 항목을 쓰고 읽은 뒤 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>새 워커</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>아직 폴더 없음</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>아직 미완성</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>확인 필요</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>수준(&amp;L):</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>오류만</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>텍스트로 필터링</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>선택한 워커만(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>따라가기(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>항상 최신 줄이 보이도록 합니다</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>표시된 줄을 복사합니다</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>보기 지우기(&amp;E)</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>이 보기를 지웁니다. 로그 자체는 유지됩니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>선택한 줄의 전체 텍스트</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>전체 내용을 읽으려면 줄을 선택하세요.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>모두 표시(&amp;R)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>필터와 일치하는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>아직 기록된 로그가 없습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>디버그</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>아직 워커 없음</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>워커는 이 컴퓨터의 폴더에서 opencode를 사용하여 세션의 메시지에 답변합니다.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>초기 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>필요한 모든 것을 단계별로 설정합니다</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>워커 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>활동(&amp;I)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>로그(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>워커(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>구성 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>구성 다시 불러오기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>콘솔(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>기본 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>창 닫기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>모두 시작(&amp;L)</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>모두 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>터미널에서 열기(&amp;M)</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>활동 표시(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>활동(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator 정보</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>버전 %1
이 컴퓨터에서 opencode로 메시지에 답변하는 워커를 실행합니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 워커 승인</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>워커가 승인을 기다립니다. 웹 UI를 열고 이 머신에서 워커를 찾아 승인하세요.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 워커에 사용자의 조치가 필요합니다</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 워커가 작동을 멈췄습니다</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 워커가 복구되었습니다</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>다시 메시지를 받을 준비가 되었습니다.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 워커가 답변했습니다</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>터미널에서 다음 명령으로 설치하세요. 이 페이지는 2초마다 다시 확인합니다.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>opencode 설치 명령</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>다른 위치에 설치되어 있나요?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>프로그램 선택(&amp;H)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>이 컴퓨터의 opencode</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>워커는 메시지를 opencode에 전달하므로 이 컴퓨터에 opencode가 설치되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode를 찾는 중…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1을(를) %2에서 찾았습니다.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>잘못 찾았나요?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>이 컴퓨터에서 opencode를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode 프로그램 선택</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>승인(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>거부(&amp;R)</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>이 워커를 삭제합니다. 토큰을 더 이상 사용할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>“%1” 워커가 %2에서 작업하기 위해 연결하려고 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>대기 중인 워커가 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>기본 설정</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>일반(&amp;G)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>로그인할 때 시작(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>프로그램을 시작할 때 워커 시작(&amp;W)</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>이 컴퓨터에서 디플로이먼트 제공(&amp;T)</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>답변을 작성하는 중에 종료할 때(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>모양(&amp;A):</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>언어(&amp;U):</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>로그 수준(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>알림(&amp;N)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>다음 경우에 알림</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>워커가 승인을 기다릴 때(&amp;A)</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>키체인 잠금 해제 등 사용자의 조치가 필요할 때(&amp;M)</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>워커가 작동을 멈췄을 때(&amp;S)</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>워커가 복구되었을 때(&amp;B)</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>열린 창이 없는 동안 답변이 완료되었을 때(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>opencode(&amp;O)</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>opencode를 찾는 중…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>프로그램(&amp;R):</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>자동으로 찾음</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>다시 확인(&amp;K)</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>workers.json에 지정된 프로그램(opencode_binary)이 우선합니다. 변경 사항은 opencode를 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>어떻게 할지 묻기</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>먼저 답변 완료</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>즉시 중지</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>모두(문제 해결용)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>오류만</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 (%2)</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>opencode 프로그램 선택</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>계정 없이 워커를 사용할 때 필요합니다. 메시지는 콘솔에서 보냅니다. 선택한 모델과는 opencode만 통신합니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>답변 %n개를 작성하고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>먼저 완료할까요, 아니면 지금 중지할까요? 중지한 답변은 웹 UI에 중지됨으로 표시되거나 다음에 시작할 때 이어집니다.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>완료한 뒤 종료(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>지금 중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>새 세션</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, 답변 중, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>답변하는 중…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>워커 승인</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>워커가 준비되었습니다</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>작업을 완료하지 못했습니다</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>승인을 기다리는 중</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>워커를 시작하는 중…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>%1에서, 이 컴퓨터의 디플로이먼트용</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>%1에서, %2용</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>디플로이먼트 시작</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>디플로이먼트를 시작하는 중…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>디플로이먼트가 실행 중입니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>저장했습니다. 토큰은 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>저장했습니다. 토큰은 본인만 읽을 수 있는 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>워커 저장</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>워커를 저장하는 중…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>워커 시작</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>워커가 시작되었습니다.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>디플로이먼트에 연결</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>디플로이먼트에 연결하는 중…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>디플로이먼트에 연결되었습니다.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>웹 UI에서 승인</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>웹 UI에서 승인을 기다리는 중</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>워커가 승인되었습니다.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>opencode 시작</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>opencode를 시작하는 중…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode가 실행 중입니다. 워커가 준비되었습니다.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. 디플로이먼트의 웹 UI를 여세요.
2. 머신을 선택하세요. %1 워커가 대기 중으로 표시됩니다.
3. “Approve”를 선택하세요. 이 페이지는 자동으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>키체인을 기다리는 중</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>토큰을 가져오는 중</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>디플로이먼트에 연결 시도 중</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>등록하는 중</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>opencode를 기다리는 중</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>메시지 %n개에 답변하는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>문제 발생</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패함</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>어제 %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>토큰 숨기기</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>토큰 표시</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>웹 UI에서 토큰 전체를 복사하세요: Machine → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>머신 %1 · 워커 %2 · 비밀 값 표시됨</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>머신 %1 · 워커 %2 · 비밀 값 숨김</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>머신 %1 · 워커 %2 · 키체인에 보관됨</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>워커를 시작할 때 환경 변수 %1에서 읽습니다</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>워커를 시작할 때 파일 %1에서 읽습니다</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>워커를 시작할 때 systemd 자격 증명 %1에서 읽습니다</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>워커 토큰</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>여기에 토큰을 붙여 넣으세요</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>워커 토큰(&amp;T):</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>웹 UI에서 머신의 ⋮ 메뉴를 열고 “Add Worker”를 선택하세요. 토큰은 한 번만 표시되므로 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>웹 UI 그림: 머신의 메뉴가 열려 있고 첫 번째 항목이 “Add Worker”입니다.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>워커의 토큰</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>어느 워커인지 나타내고 이를 증명합니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>대화 내용</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>최신 내용으로 이동(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>프롬프트 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>답변 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>모두 복사(&amp;L)</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>아직 워커 없음</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>모든 워커가 중지됨</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>워커 %n개 준비됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>메시지 %n개에 답변하는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>워커 %n개에 조치가 필요함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>워커 %n개에 문제가 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>모두 시작(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>모두 중지(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>대시보드 열기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>콘솔(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>워커 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>기본 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>답변 %n개를 완료한 뒤 종료</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>지금 종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>터미널에서 열기(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>활동 표시(&amp;A)</translation>
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
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>이 프로그램을 사용하면 어디서나 이 컴퓨터의 opencode로 작업할 수 있습니다. 프로젝트 폴더에서 작은 워커가 실행됩니다. 웹 UI에 메시지를 쓰면 워커가 이를 opencode에 전달하고, 답변이 작성되는 대로 전송됩니다.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>사용자: 어느 기기에서나 웹 UI 사용</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>내 디플로이먼트: 메시지 대기</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>이 컴퓨터: opencode 작업</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>“추가하고 시작”을 누르기 전에는 아무것도 저장되지 않으며, 언제든지 뒤로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator 시작하기</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>설정에는 몇 분이 걸립니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>다른 종류의 워커도 언제든지 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>내 디플로이먼트에 연결(&amp;M)</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>본인이나 팀의 웹 UI가 있는 디플로이먼트가 있고 그곳에서 이 컴퓨터에 연결하려는 경우에 선택하세요. 웹 UI에서 발급하는 워커 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>이 컴퓨터에서 사용해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>이 프로그램 안에서 작은 디플로이먼트가 실행됩니다. 계정도 토큰도 필요하지 않습니다. 이 프로그램의 콘솔에서 메시지를 쓰고, 원할 때 정식 디플로이먼트를 추가하세요.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지 출처</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>메시지를 어디에서 받을까요?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>OpenCode Orchestrator 설정</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>워커 추가</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>워커를 유지할까요?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>%1 워커가 아직 준비되지 않았습니다. 이 창이 없어도 계속 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>워커 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>계속 기다리기(&amp;G)</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>%1 워커가 준비되었습니다. 그대로 두거나 다시 제거할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>웹 UI에서 승인하세요</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>메시지 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>디플로이먼트</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>현재 작업</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연결</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>오늘의 답변</translation>
    </message>
</context>
</TS>
