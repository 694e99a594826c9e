<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>El despliegue responde. Introduzca el token para comprobar si conoce el worker.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>El despliegue responde y conoce este worker (aprobado).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>El despliegue responde y conoce este worker, que espera su aprobación en la interfaz web.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, línea %2: el valor de %3 está vacío o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 no define %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Elija el archivo .env de un worker.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, línea %2: %3 no es un token de worker.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Cambiar el token</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Cambiar la carpeta</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Cambiar el despliegue</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Cambiar lo que ocurre tras una interrupción</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Añadir un worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Eliminar el worker</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Mover el worker</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplicar el worker</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Revertir los cambios</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Guardar los tokens en el depósito de claves</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Mover los tokens al depósito de claves</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>No se pueden cambiar los permisos de %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Compruebe a quién pertenece el archivo.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>Ejecutando %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>Ejecutando %1: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>El worker se detuvo antes de que la respuesta estuviera completa.</translation>
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
        <translation>Buscar en mensajes y respuestas</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>&amp;Mostrar todas las respuestas</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Todos los workers</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Aún no se ha preguntado nada desde que se inició este programa. Las respuestas aparecen aquí a medida que se escriben.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Ninguna respuesta coincide con su búsqueda.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Añadir worker</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Un worker responde en una carpeta de proyecto. Recibe un token propio, con el que su programa se conecta a este despliegue.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Por ejemplo, el nombre del proyecto</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Token. Quien lo tenga puede conectarse como este worker; no lo comparta:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Después, añada el worker en este equipo: en la lista de workers o, en un terminal dentro de la carpeta del proyecto, con este c&amp;omando, que pide el token:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Copiar el co&amp;mando</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Cuando se conecte, esta ventana le pedirá que lo apruebe.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Añadir worker</translation>
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
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar la mía</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Sustituir el archivo por su versión</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Usar la del archivo</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Descartar sus cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Otro programa eliminó el archivo. A continuación se muestra lo que se escribirá al guardar su versión.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Otro programa modificó el archivo desde que usted empezó. Las líneas con − están ahora en el archivo; las líneas con + solo están en su versión. ¿Con cuál desea continuar?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Escriba su petición… Intro envía, Mayús+Intro empieza otra línea</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Interrumpe la respuesta en curso finalizando esta conversación. Escriba de nuevo para continuarla.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Envía el mensaje (Intro o Ctrl+Intro)</translation>
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
        <translation>Aún no hay modelos</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>&amp;Despliegue:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>&amp;Worker:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Acciones de los workers</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Añadir o eliminar un worker</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>Con&amp;versaciones:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Empieza una conversación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Finaliza la conversación seleccionada y la respuesta en curso. La conversación permanece en la lista; escriba en ella para continuarla.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finalizar la conversación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Las conversaciones de este despliegue son de solo lectura. Escriba en su interfaz web.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Añadir worker…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Eliminar worker…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>Se ha perdido la conexión con el despliegue. El programa sigue intentándolo; es posible que lo que se muestra no esté actualizado.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Eliminar worker</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>¿Eliminar el worker «%1»?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Su token dejará de ser válido y sus conversaciones ya no se mostrarán. Los archivos de su carpeta se conservan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>El despliegue no conoce este worker</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Es posible que se haya eliminado allí. Añádalo de nuevo en la interfaz web e indique aquí su nuevo token.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Mostrar los wor&amp;kers</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Aún no hay workers</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Un worker responde en una de sus carpetas de proyecto. Añada uno para empezar una conversación.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Añad&amp;ir worker…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>«%1» ya no puede conectarse</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>Se ha retirado su aprobación. Elimínelo y añada uno nuevo.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>«%1» espera aprobación</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Apruébelo arriba para que pueda trabajar en %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>«%1» aún no se ha conectado</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Añádalo con su token a los workers de este equipo e inícielo. Entonces pedirá aquí que lo apruebe.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>El despliegue no responde</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>El programa sigue intentándolo.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Elija un worker</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Lo que se escriba en la interfaz web del despliegue aparecerá aquí.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>«%1» está sin conexión</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Inícielo para empezar una conversación. Mientras tanto puede leer las anteriores.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Empiece una conversación</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Escriba abajo lo que quiere que se haga en %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>El worker aún se está iniciando. Enseguida aparecerán sus modelos.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>«%1» está sin conexión. Responderá a lo que envíe cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – espera aprobación</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – aún no conectado</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – aprobación retirada</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – sin conexión</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Configure un worker para escribirle aquí.</translation>
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
Todo sigue funcionando con la configuración anterior.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>Este escritorio no tiene lugar para los iconos de la bandeja, por lo que el programa permanece en esta ventana. Al cerrarla, el programa termina. En GNOME, la extensión AppIndicator vuelve a mostrar los iconos.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Elegir opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Tal como la muestra la interfaz web o el panel de control del despliegue.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>Parece correcta. Pruebe la conexión para asegurarse.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>URL del despliegue</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Consultando el despliegue…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>&amp;URL del despliegue:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Empieza por https:// y termina en .convex.cloud, a menos que aloje usted mismo el despliegue. El panel de control del despliegue la muestra en «Settings».</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Su despliegue</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>La dirección en la que el worker lo encuentra.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>No se pudieron guardar las preferencias en %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Se aplican hasta que termine el programa. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Seleccione un worker en la lista para ver sus detalles.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Copiar el problema con su causa para informar de él</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Despliegue:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Copiar la dirección del despliegue</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Máquina:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Copiar el identificador de la máquina</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Copiar el identificador del worker</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Último contacto:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Conversaciones:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Respuestas hoy:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Tras una interrupción:</translation>
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
        <translation>Su entrada en %1 contiene errores (elija Editar… para corregirlos):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>Sobre su entrada en %1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Continúa las respuestas interrumpidas y responde a lo que llegó mientras tanto</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Responde solo a lo que llegue después del inicio</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>La carpeta en la que trabaja el worker. También puede soltar una aquí.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>La carpeta existe.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>La carpeta %1 existe.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Elegir la carpeta del proyecto</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/proyecto</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Car&amp;peta del proyecto:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode lee y modifica los archivos de esta carpeta y ejecuta comandos en ella, como lo haría usted. Elija un solo proyecto, no toda su carpeta personal. Cada proyecto tiene su propio worker.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>La carpeta del proyecto</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Un worker trabaja en una carpeta.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Añadir e &amp;iniciar</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Abrir la &amp;consola</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Abrir al &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Abrir ahora el &amp;panel de control</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo preparado</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>El worker %1 está listo y trabaja en %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Abra ahora la consola, empiece una conversación y envíe su primer mensaje.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Envíele ahora un mensaje desde la interfaz web. El icono de la bandeja muestra qué está haciendo el worker, y el panel de control muestra sus respuestas a medida que se escriben.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>¿Desea guardar los cambios?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Si no los guarda, se perderán.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>No se pudo guardar el token en el depósito de claves, y no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Guardar en el &amp;archivo (legible solo por usted)</translation>
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
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Añadir un worker</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Duplicar el worker; la copia necesita un token propio</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Duplicar el worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Eliminar el worker</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Mover el worker hacia arriba</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Mover el worker hacia abajo</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Aún no hay ningún worker en la lista. Añada uno con el token de la interfaz web.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Añadir un &amp;worker</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Lo que cambia en el archivo al guardar</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>&amp;Vista previa del cambio</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Descartar todos los cambios sin guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Importar de .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Añadir el worker que configura un archivo .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Mover los tokens al depósito de claves</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Guardar en el depósito de claves los tokens que figuran en el archivo</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Workers – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Guardado. Los workers en marcha aplican el cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>Se ha guardado %n token en el depósito de claves. Guarde los cambios para quitarlo del archivo.</numerusform>
            <numerusform>Se han guardado %n tokens en el depósito de claves. Guarde los cambios para quitarlos del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Se ha añadido el worker del archivo .env. Al guardar, su token pasará al depósito de claves.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>El worker de ese archivo .env ya está en la lista.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Se han revertido todos los cambios realizados desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Elegir el archivo .env de un worker</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Archivos de entorno (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Otro programa ha modificado el archivo mientras tanto. No se ha perdido ninguno de sus cambios; elija con qué versión continuar.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Mostrar la difere&amp;ncia</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Otro programa ha modificado el archivo. Este es su contenido actual.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>El secreto de %n worker figura sin cifrar en este archivo.</numerusform>
            <numerusform>Los secretos de %n workers figuran sin cifrar en este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>&amp;Mover al depósito de claves</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 contiene un error que debe corregirse en un editor de texto</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>Al guardar, eliminar también del depósito de claves %n token que ya no usa ningún worker</numerusform>
            <numerusform>Al guardar, eliminar también del depósito de claves %n tokens que ya no usa ningún worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>El archivo se crea al guardar por primera vez.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker aún no puede funcionar.</numerusform>
            <numerusform>%n workers aún no pueden funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
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
        <translation>Car&amp;peta del proyecto</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>&amp;URL del despliegue</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Cuando el worker ha estado ausente o se ha interrumpido</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>R&amp;esponder a todo lo pendiente</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Las respuestas interrumpidas continúan y los mensajes en espera se responden, empezando por los más antiguos.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Responder &amp;solo a los mensajes nuevos</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Lo pendiente se cierra con una frase que lo indica.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>la carpeta del proyecto</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>la URL del despliegue</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta por indicar: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>Al guardar, el token pasa al depósito de claves; el archivo solo hace referencia a él.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>El secreto figura sin cifrar en este archivo. Muévalo al depósito de claves con el botón de arriba.</translation>
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
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>No se pudo responder a este mensaje.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Abreviado aquí. Copie la respuesta para leerla completa.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>El token es una contraseña: quien lo tenga puede responder como este worker. El depósito de claves del sistema lo guarda cifrado y se abre al iniciar sesión. El archivo de configuración solo indica entonces dónde está.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>&amp;Guardar el token en el archivo, legible solo por usted</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Guardar el token de forma segura</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>El token se guarda en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Añadir e &amp;iniciar</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Quedaría sin cifrar en %1. Los programas que usted ejecuta pueden leerlo allí; otras personas que usan este equipo, no.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Probando el depósito de claves… Es posible que el sistema le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>El depósito de claves funciona. Se ha escrito, leído y eliminado una entrada de prueba.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Worker nuevo</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún sin carpeta</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contiene un error</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Conviene revisarlo</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información y superior</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>&amp;Solo el worker seleccionado</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Co&amp;piar todo</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copiar las líneas que se muestran</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>&amp;Limpiar la vista</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Limpiar esta vista; el registro en sí se conserva</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Texto completo de la línea seleccionada</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Seleccione una línea para leerla completa.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Ninguna línea coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Aún no hay workers</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Un worker responde a los mensajes de sus conversaciones con opencode, en una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Configurar todo, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Añad&amp;ir worker…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Ac&amp;tividad</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Editar la configuración…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>&amp;Recargar la configuración</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Consola</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Iniciar &amp;todos</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>&amp;Detener todos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Abrir en un ter&amp;minal</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Mostrar la acti&amp;vidad</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>&amp;Acerca de OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>Acerca de OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Versión %1
Ejecuta en este equipo workers que responden a sus mensajes con opencode.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>El worker espera aprobación. Abra la interfaz web, búsquelo en esta máquina y apruébelo.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiere su atención</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 ha dejado de funcionar</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>El worker está listo de nuevo para recibir mensajes.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha respondido</translation>
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
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Instálelo con este comando en un terminal. Esta página vuelve a comprobarlo cada dos segundos.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Comando que instala opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>¿Está en un lugar poco habitual?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>&amp;Elegir el programa…</translation>
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
        <translation>opencode en este equipo</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Los workers pasan sus mensajes a opencode, que debe estar instalado aquí.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Buscando opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>Se ha encontrado opencode %1 en %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>¿No es el correcto?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>No se ha encontrado opencode en este equipo.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Elegir el programa opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Elimina este worker. Su token dejará de ser válido.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>El worker «%1» quiere conectarse y trabajar en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n más en espera.</numerusform>
            <numerusform>%n más en espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Abrir al &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Iniciar los &amp;workers al abrir el programa</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Alojar un despliegue en este &amp;equipo</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>Al &amp;salir mientras se escriben respuestas:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>Detalle del &amp;registro:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar cuando</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>un worker espere &amp;aprobación</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>un worker requiera mi a&amp;tención, por ejemplo para desbloquear el depósito de claves</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>un worker &amp;deje de funcionar</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>&amp;vuelva a funcionar</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>ter&amp;mine una respuesta y no haya ninguna ventana abierta</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Buscando opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Programa:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Detectado automáticamente</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Un programa indicado en workers.json (opencode_binary) tiene prioridad. Los cambios surten efecto la próxima vez que se inicie opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Preguntar qué hacer</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Terminarlas primero</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Detenerlas de inmediato</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Todo (para resolver problemas)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información y superior</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 en %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Elegir el programa opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Para workers sin cuenta: se les escribe en la consola. Solo opencode se comunica con el modelo elegido.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>Se está escribiendo %n respuesta.</numerusform>
            <numerusform>Se están escribiendo %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>¿Terminarlas primero o detenerlas ahora? Lo que se detenga quedará marcado como tal en la interfaz web o continuará en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Terminar y salir</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, respondiendo, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Aprobar el worker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>El worker está listo</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Esperando su aprobación</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Iniciando el worker…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>En %1, para el despliegue de este equipo</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>En %1, para %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Iniciar el despliegue</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Iniciando el despliegue…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>El despliegue está en marcha.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Guardado. El token está en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Guardado. El token está en el archivo, legible solo por usted.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Guardar el worker</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Guardando el worker…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Iniciar el worker</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>El worker se ha iniciado.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Conectar con el despliegue</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Intentando conectar con el despliegue…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Se ha conectado con el despliegue.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Su aprobación en la interfaz web</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>Esperando su aprobación en la interfaz web</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>El worker está aprobado.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Iniciar opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Iniciando opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode está en marcha. El worker está listo.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Abra la interfaz web de su despliegue.
2. Elija su máquina. El worker %1 figura allí como pendiente.
3. Elija «Approve». Esta página avanza por sí sola.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando el depósito de claves</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Obteniendo el token</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Intentando conectar con el despliegue</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrándose</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperando aprobación</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>Esperando a opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Respondiendo a %n mensaje</numerusform>
            <numerusform>Respondiendo a %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Copie el token completo de la interfaz web: Máquina → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Máquina %1 · Worker %2 · secreto visible</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Máquina %1 · Worker %2 · secreto oculto</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Máquina %1 · Worker %2 · guardado en el depósito de claves</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Se lee de la variable de entorno %1 al iniciarse el worker</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Se lee del archivo %1 al iniciarse el worker</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Se lee de la credencial de systemd %1 al iniciarse el worker</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Token del worker</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pegue aquí el token</translation>
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
        <translation>En la interfaz web, abra el menú ⋮ de su máquina y elija «Add Worker». El token se muestra una sola vez; cópielo completo.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Dibujo de la interfaz web: el menú de una máquina está abierto y «Add Worker» es su primera entrada.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>El token del worker</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Indica de qué worker se trata y lo acredita.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>Ir a lo más &amp;reciente</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Copiar la &amp;respuesta</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Copiar &amp;todo</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Aún no hay workers</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Todos los workers están detenidos</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker listo</numerusform>
            <numerusform>%n workers listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Respondiendo a %n mensaje</numerusform>
            <numerusform>Respondiendo a %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker requiere su atención</numerusform>
            <numerusform>%n workers requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker tiene un problema</numerusform>
            <numerusform>%n workers tienen un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Iniciar todos</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Detener todos</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Abrir el panel de control</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Consola</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Añadir &amp;worker…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Se cerrará tras terminar %n respuesta</numerusform>
            <numerusform>Se cerrará tras terminar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Abrir en un &amp;terminal</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostrar la &amp;actividad</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Este programa le permite trabajar con opencode en este equipo desde cualquier lugar. Un pequeño worker funciona aquí, en la carpeta de un proyecto. Usted escribe en la interfaz web, el worker pasa sus mensajes a opencode y las respuestas van llegando a medida que se escriben.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Usted, en la interfaz web desde cualquier dispositivo</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Su despliegue, donde esperan los mensajes</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Este equipo, donde trabaja opencode</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>No se guarda nada hasta que pulse «Añadir e iniciar», y puede volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Le damos la bienvenida a OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>La configuración tarda unos minutos.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Puede añadir workers del otro tipo en cualquier momento.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Conectarse a &amp;mi despliegue</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Dispone de un despliegue con su interfaz web, propio o de su equipo de trabajo, y quiere acceder a este equipo desde ella. Necesita un token de worker, que le facilita la interfaz web.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>&amp;Probar en este equipo</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Un pequeño despliegue funciona dentro de este programa. No hacen falta cuenta ni token. Escriba en la consola de este programa y añada un despliegue propio cuando lo desee.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>¿De dónde vienen sus mensajes?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Configurar OpenCode Orchestrator</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Añadir un worker</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>¿Conservar el worker?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>El worker %1 aún no está listo. Puede continuar sin esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Conservar el worker</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Eliminarlo</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>El worker %1 está listo. Puede quedarse o volver a quitarse.</translation>
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
        <translation>Contiene un error</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>Apruébelo en la interfaz web</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Respuestas hoy</translation>
    </message>
</context>
</TS>
