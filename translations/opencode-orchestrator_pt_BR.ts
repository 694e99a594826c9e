<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>O deployment responde. Informe o token para ver se ele conhece o worker.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>O deployment responde e conhece este worker (aprovado).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>O deployment responde e conhece este worker. O worker aguarda a sua aprovação na interface web.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, linha %2: o valor de %3 está vazio ou não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 não define %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Escolha o arquivo .env de um worker.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, linha %2: %3 não é um token de worker.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Alterar o token</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Alterar a pasta</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Alterar o deployment</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Alterar o que acontece após uma interrupção</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Adicionar um worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Remover o worker</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Mover o worker</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplicar o worker</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Reverter as alterações</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Colocar os tokens no chaveiro</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Mover os tokens para o chaveiro</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Não é possível alterar as permissões de %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Verifique a quem o arquivo pertence.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>Executando %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>Executando %1: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>O worker foi parado antes que a resposta estivesse completa.</translation>
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
        <translation>Procurar em prompts e respostas</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>Mostrar &amp;todas as respostas</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Todos os workers</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Nada foi perguntado desde o início deste programa. As respostas aparecem aqui enquanto são escritas.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Nenhuma resposta corresponde à sua busca.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Adicionar worker</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Um worker responde em uma pasta de projeto. Ele recebe um token próprio, com o qual o programa dele se conecta a este deployment.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Por exemplo, o nome do projeto</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Token. Quem o possui pode se conectar como este worker; portanto, não o compartilhe:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Depois, adicione o worker neste computador: na lista de workers ou em um terminal na pasta do projeto com este co&amp;mando, que pede o token:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Co&amp;piar comando</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Quando o worker se conectar, esta janela pedirá a sua aprovação.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Adicionar worker</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluir</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>O arquivo foi alterado</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter a minha versão</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Substituir o arquivo pela sua versão</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Usar a do arquivo</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Descartar as suas alterações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Outro programa excluiu o arquivo. Abaixo está o que será gravado ao salvar a sua versão.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Outro programa alterou o arquivo desde que você começou. As linhas com − estão agora no arquivo; as linhas com + estão apenas na sua versão. Com qual delas você quer continuar?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Escreva um pedido… Enter envia, Shift+Enter começa uma nova linha</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Interrompe a resposta em andamento encerrando esta sessão. Escreva novamente para continuá-la.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Envia a mensagem (Enter ou Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
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
        <translation>Ações do worker</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Adicionar ou remover um worker</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>Sessõ&amp;es:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Começa uma nova sessão (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>En&amp;cerrar</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Encerra a sessão selecionada e a resposta em andamento nela. A sessão permanece na lista; escreva nela para continuar.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>As sessões deste deployment são somente para leitura. Escreva na interface web dele.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Adicionar worker…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Remover worker…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>A conexão com o deployment foi perdida. O programa continua tentando; o que você vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Remover worker</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Remover o worker “%1”?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>O token dele deixa de funcionar e as sessões dele deixam de ser mostradas. Os arquivos na pasta são mantidos.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>O deployment não conhece este worker</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Talvez ele tenha sido removido de lá. Adicione-o novamente na interface web e informe aqui o novo token.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Mostrar wor&amp;kers</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Nenhum worker ainda</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Um worker responde em uma das suas pastas de projeto. Adicione um para começar uma sessão.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Adicionar worker…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>“%1” não pode mais se conectar</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>A aprovação foi retirada. Remova o worker e adicione um novo.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>“%1” aguarda aprovação</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Aprove-o acima para que ele possa trabalhar em %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>“%1” ainda não se conectou</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Adicione-o com o token dele aos workers deste computador e inicie-o. Ele então pedirá aprovação aqui.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>O deployment não responde</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>O programa continua tentando.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Escolha um worker</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nenhuma sessão ainda</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>O que for escrito na interface web do deployment aparece aqui.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Escolha uma sessão</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>“%1” está offline</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Inicie-o para começar uma sessão. Enquanto isso, você pode ler as anteriores.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Comece uma sessão</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Escreva abaixo o que você quer que seja feito em %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>O worker ainda está iniciando. Os modelos dele aparecerão em seguida.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>“%1” está offline. O que você enviar será respondido quando ele voltar.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – aguarda aprovação</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – ainda não conectado</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – aprovação retirada</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Configure um worker para escrever para ele aqui.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Tudo continua funcionando com a configuração anterior.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>Este ambiente de trabalho não tem lugar para ícones de bandeja; por isso, o programa permanece nesta janela. Fechá-la encerra o programa. No GNOME, a extensão AppIndicator traz os ícones de volta.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Escolher o opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Como mostrada na interface web ou no painel do deployment.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Parece correta. Teste a conexão para ter certeza.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>Testar &amp;conexão</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>URL do deployment</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Consultando o deployment…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>&amp;URL do deployment:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Ela começa com https:// e termina em .convex.cloud, a menos que você mesmo hospede o deployment. O painel do deployment a mostra em “Settings”.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>O seu deployment</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>O endereço pelo qual o worker o acessa.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Não foi possível gravar as preferências em %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Elas valem até o programa ser encerrado. Verifique as permissões do arquivo e da pasta dele.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Selecione um worker na lista para ver os detalhes dele.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Copiar o problema com a causa dele, para relatá-lo</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copiar o caminho da pasta</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Deployment:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Copiar o endereço do deployment</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Máquina:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Copiar o ID da máquina</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Copiar o ID do worker</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Último contato:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Sessões:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Respostas hoje:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Após uma interrupção:</translation>
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
        <translation>Modelos:</translation>
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
        <translation>A entrada dele em %1 contém erros (escolha Editar… para corrigi-los):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>Sobre a entrada dele em %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Continua as respostas interrompidas e responde ao que chegou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Responde apenas ao que chega depois do início</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n linha inalterada</numerusform>
            <numerusform>%n linhas inalteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>A pasta em que o worker trabalha. Você também pode soltar uma aqui.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>A pasta existe.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>A pasta %1 existe.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Escolher a pasta do projeto</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Pasta do projeto</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/projeto</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>&amp;Pasta do projeto:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>O opencode lê e altera arquivos nesta pasta e executa comandos nela, como você faria. Escolha um único projeto, não a sua pasta pessoal inteira. Cada projeto tem um worker próprio.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>A pasta do projeto</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Um worker trabalha em uma pasta.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Adicionar e &amp;iniciar</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Abrir o &amp;console</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar ao fazer &amp;login</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Abrir o &amp;painel agora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>O worker %1 está pronto e trabalha em %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Agora abra o console, comece uma sessão e envie a sua primeira mensagem.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Agora envie uma mensagem a ele pela interface web. O ícone na bandeja mostra o que o worker está fazendo, e o painel mostra as respostas enquanto são escritas.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Deseja salvar as suas alterações?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Se você não salvar, elas serão perdidas.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Não foi possível colocar o token no chaveiro, e nada foi salvo.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Salvar no &amp;arquivo (legível apenas por você)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Adicionar um worker</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Duplicar o worker; a cópia precisa de um token próprio</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplicar o worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Remover o worker</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Mover o worker para cima</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Mover o worker para baixo</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Ainda não há nenhum worker na lista. Adicione um com o token da interface web.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Adicionar um &amp;worker</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>O que será alterado no arquivo ao salvar</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Abrir o ar&amp;quivo</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>Pré-&amp;visualização da alteração</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Descartar todas as alterações não salvas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Importar de .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Adicionar o worker configurado por um arquivo .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Mover tokens para o chaveiro</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Colocar no chaveiro os tokens que estão no arquivo</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Workers – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Salvo. Os workers em execução adotam a alteração.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n token colocado no chaveiro. Salve para retirá-lo do arquivo.</numerusform>
            <numerusform>%n tokens colocados no chaveiro. Salve para retirá-los do arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>O worker foi adicionado a partir do arquivo .env. Ao salvar, o token dele será colocado no chaveiro.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>O worker desse arquivo .env já está na lista.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Todas as alterações desde o último salvamento foram desfeitas.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Escolher o arquivo .env de um worker</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Arquivos de ambiente (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Outro programa alterou o arquivo nesse meio-tempo. Nada do que você fez se perdeu; escolha com o que continuar.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>&amp;Mostrar diferença</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Outro programa alterou o arquivo. Este é o conteúdo atual.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>O segredo de %n worker está neste arquivo em texto simples.</numerusform>
            <numerusform>Os segredos de %n workers estão neste arquivo em texto simples.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>&amp;Mover para o chaveiro</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 contém um erro que precisa ser corrigido em um editor de texto</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>Ao salvar, excluir também do chaveiro %n token que nenhum worker usa mais</numerusform>
            <numerusform>Ao salvar, excluir também do chaveiro %n tokens que nenhum worker usa mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>O arquivo será criado ao salvar pela primeira vez.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tudo está salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker ainda não pode funcionar.</numerusform>
            <numerusform>%n workers ainda não podem funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nada foi alterado.</translation>
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
        <translation>&amp;Pasta do projeto</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>&amp;URL do deployment</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Quando o worker esteve ausente ou foi interrompido</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>Respo&amp;nder a tudo o que ficou pendente</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>As respostas interrompidas continuam e as mensagens em espera são respondidas, começando pelas mais antigas.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Responder &amp;apenas a mensagens novas</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>O que ficou pendente é encerrado com uma frase que informa isso.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>o token</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>a pasta do projeto</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>a URL do deployment</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>Ao salvar, o token vai para o chaveiro; o arquivo apenas faz referência a ele.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>O segredo está neste arquivo em texto simples. Mova-o para o chaveiro com o botão acima.</translation>
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
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Não foi possível responder a esta mensagem.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Abreviado aqui. Copie a resposta para lê-la por inteiro.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>O token é uma senha: quem o possui pode responder como este worker. O chaveiro do seu sistema o guarda criptografado e é aberto quando você faz login. O arquivo de configuração passa a dizer apenas onde ele está.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Guardar o token no ar&amp;quivo, legível apenas por você</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Manter o token seguro</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>O token vai para o chaveiro do seu sistema.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Adicionar e &amp;iniciar</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Ele ficaria sem criptografia em %1. Os programas que você executa podem lê-lo ali; outras pessoas neste computador, não.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Testando o chaveiro… O sistema pode pedir que você o desbloqueie.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>O chaveiro funciona. Uma entrada de teste foi gravada, lida e excluída.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Novo worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Nenhuma pasta ainda</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contém um erro</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requer atenção</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>Níve&amp;l:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informações e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Somente erros</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>A&amp;penas o worker selecionado</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Acompan&amp;har</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Manter a linha mais recente à vista</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copiar t&amp;udo</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copiar as linhas mostradas</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>Li&amp;mpar exibição</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Limpar esta exibição; o log em si é mantido</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Texto completo da linha selecionada</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Selecione uma linha para lê-la por inteiro.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Nenhuma linha corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Nenhum worker ainda</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Um worker responde às mensagens das suas sessões com o opencode, em uma pasta deste computador.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Configurar tudo, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Adicio&amp;nar worker…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>At&amp;ividade</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Editar configuração…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>&amp;Recarregar configuração</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>I&amp;niciar todos</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Parar t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Abrir no &amp;terminal</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>&amp;Mostrar atividade</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Atividade</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>&amp;Sobre o OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>Sobre o OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Versão %1
Executa workers que respondem às suas mensagens com o opencode neste computador.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Aprovar %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>O worker aguarda aprovação. Abra a interface web, encontre-o nesta máquina e aprove-o.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 parou de funcionar</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de volta</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>O worker está pronto para receber mensagens novamente.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 respondeu</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Instale-o com este comando em um terminal. Esta página procura de novo a cada dois segundos.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Comando que instala o opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Ele está em um local incomum?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>&amp;Escolher o programa…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>O opencode neste computador</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Os workers repassam as suas mensagens ao opencode, que precisa estar instalado aqui.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Procurando o opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>O opencode %1 foi encontrado em %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>Não é este?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>O opencode não foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Escolher o programa opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>Apr&amp;ovar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Exclui este worker. O token dele deixa de funcionar.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>O worker “%1” quer se conectar e trabalhar em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>Mais %n aguarda.</numerusform>
            <numerusform>Mais %n aguardam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar ao fazer &amp;login</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Iniciar os &amp;workers quando o programa iniciar</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Executar um deployment n&amp;este computador</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>Ao &amp;sair com respostas em andamento:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aparência:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>&amp;Detalhes do log:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>um worker aguardar &amp;aprovação</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>um worker precisar de &amp;mim, por exemplo para desbloquear o chaveiro</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>um worker &amp;parar de funcionar</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>ele &amp;voltar a funcionar</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>uma resposta &amp;terminar e nenhuma janela estiver aberta</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Procurando o opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Programa:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Encontrado automaticamente</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Um programa indicado em workers.json (opencode_binary) tem precedência. Uma alteração vale a partir do próximo início do opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Concluir primeiro</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Parar imediatamente</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Tudo (para solução de problemas)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informações e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Somente erros</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 em %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Escolher o programa opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Para workers sem conta: você escreve para eles no console. Só o opencode fala com o modelo escolhido.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n resposta está sendo escrita.</numerusform>
            <numerusform>%n respostas estão sendo escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Concluir primeiro ou parar agora? O que for interrompido será marcado como tal na interface web ou continuará no próximo início.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Concluir e sair</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Parar agora</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, respondendo, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Aprove o worker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>O worker está pronto</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Aguardando a sua aprovação</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Iniciando o worker…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>Em %1, para o deployment deste computador</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>Em %1, para %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Iniciar o deployment</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Iniciando o deployment…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>O deployment está em execução.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Salvo. O token está no chaveiro.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Salvo. O token está no arquivo, legível apenas por você.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Salvar o worker</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Salvando o worker…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Iniciar o worker</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>O worker foi iniciado.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Acessar o deployment</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Tentando acessar o deployment…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>O deployment foi acessado.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>A sua aprovação na interface web</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Aguardando a sua aprovação na interface web</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>O worker foi aprovado.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Iniciar o opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Iniciando o opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>O opencode está em execução. O worker está pronto.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Abra a interface web do seu deployment.
2. Escolha a sua máquina. O worker %1 aparece lá como pendente.
3. Escolha “Approve”. Esta página avança sozinha.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Obtendo o token</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Tentando acessar o deployment</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrando-se</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>Aguardando o opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Respondendo a %n mensagem</numerusform>
            <numerusform>Respondendo a %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar o token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Copie o token inteiro da interface web: Máquina → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Máquina %1 · Worker %2 · segredo visível</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Máquina %1 · Worker %2 · segredo oculto</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Máquina %1 · Worker %2 · guardado no chaveiro</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Lido da variável de ambiente %1 quando o worker inicia</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Lido do arquivo %1 quando o worker inicia</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Lido da credencial %1 do systemd quando o worker inicia</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Token do worker</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Cole o token aqui</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>&amp;Token do worker:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>Na interface web, abra o menu ⋮ da sua máquina e escolha “Add Worker”. O token é mostrado uma única vez; copie-o por inteiro.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Desenho da interface web: o menu de uma máquina está aberto, e “Add Worker” é a primeira opção.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>O token do worker</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Ele informa qual é este worker e comprova a identidade dele.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>Ir para o mais &amp;recente</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Copiar &amp;prompt</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Copiar &amp;resposta</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Nenhum worker ainda</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Todos os workers estão parados</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker pronto</numerusform>
            <numerusform>%n workers prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Respondendo a %n mensagem</numerusform>
            <numerusform>Respondendo a %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker precisa de você</numerusform>
            <numerusform>%n workers precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker com problema</numerusform>
            <numerusform>%n workers com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Iniciar todos</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Parar todos</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Abrir pai&amp;nel</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Adicionar worker…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Concluindo %n resposta antes de sair</numerusform>
            <numerusform>Concluindo %n respostas antes de sair</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Sair agora</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Abrir no &amp;terminal</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>&amp;Mostrar atividade</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Com este programa, você trabalha de qualquer lugar com o opencode neste computador. Um pequeno worker é executado aqui, na pasta de um projeto. Você escreve na interface web, o worker repassa as suas mensagens ao opencode e as respostas chegam à medida que são escritas.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Você, na interface web em qualquer dispositivo</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>O seu deployment, onde as mensagens aguardam</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Este computador, onde o opencode trabalha</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>Nada é salvo antes de você pressionar “Adicionar e iniciar”, e você pode voltar a qualquer momento.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Boas-vindas ao OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>A configuração leva alguns minutos.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Você pode adicionar workers do outro tipo a qualquer momento.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Conectar ao &amp;meu deployment</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Você tem um deployment com interface web, seu ou da sua equipe, e quer acessar este computador por lá. Você precisa de um token de worker, que a interface web fornece.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>Experimentar &amp;neste computador</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Um pequeno deployment funciona dentro deste programa. Não é preciso conta nem token. Você escreve no console deste programa e adiciona um deployment de verdade quando quiser.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>De onde vêm as suas mensagens?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Configurar o OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Adicionar um worker</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Manter o worker?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>O worker %1 ainda não está pronto. Ele pode continuar sem esta janela.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Manter o worker</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Continuar aguardando</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>O worker %1 está pronto. Ele pode ficar ou ser removido.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contém um erro</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Aprove-o na interface web</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensagem aguardando</numerusform>
            <numerusform>%n mensagens aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Respostas hoje</translation>
    </message>
</context>
</TS>
