<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>Le déploiement répond. Saisissez le jeton pour vérifier s’il connaît le worker.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>Le déploiement répond et connaît ce worker (approuvé).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>Le déploiement répond et connaît ce worker, qui attend votre approbation dans l’interface web.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>%1, ligne %2&#xa0;: la valeur de %3 est vide ou illisible.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 ne définit pas %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>Choisissez le fichier .env d’un worker.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>%1, ligne %2&#xa0;: %3 n’est pas un jeton de worker.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>Modifier le jeton</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>Modifier le déploiement</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>Modifier le comportement après une interruption</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ajouter un worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Supprimer le worker</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>Déplacer le worker</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Dupliquer le worker</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>Placer les jetons dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>Déplacer les jetons vers le trousseau de clés</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>Impossible de modifier les permissions de %1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>Vérifiez à qui appartient le fichier.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>%1 en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>Le worker a été arrêté avant la fin de la réponse.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>Wor&amp;ker&#xa0;:</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>Rechercher dans les messages et les réponses</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>Afficher toutes les &amp;réponses</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Tous les workers</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>Aucune demande n’a encore été faite depuis le lancement du programme. Les réponses s’affichent ici au fur et à mesure de leur écriture.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>Aucune réponse ne correspond à votre recherche.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>Ajouter un worker</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>Un worker répond dans un dossier de projet. Il reçoit son propre jeton, avec lequel son programme se connecte à ce déploiement.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>Par exemple, le nom du projet</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>&amp;Jeton. Quiconque le possède peut se connecter en tant que ce worker&#xa0;; gardez-le donc pour vous&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>Ajoutez ensuite le worker sur cet ordinateur&#xa0;: dans la liste des workers, ou dans un terminal ouvert dans le dossier du projet, avec cette co&amp;mmande qui demande le jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Co&amp;pier la commande</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>Dès qu’il se connectera, cette fenêtre vous demandera de l’approuver.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>&amp;Ajouter le worker</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>Le fichier a été modifié</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conserver ma version</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>Remplacer le fichier par votre version</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>&amp;Utiliser celle du fichier</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>Abandonner vos modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>Un autre programme a supprimé le fichier. Voici ce qui sera écrit à l’enregistrement de votre version.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>Un autre programme a modifié le fichier depuis que vous avez commencé. Les lignes marquées − figurent actuellement dans le fichier, les lignes marquées + seulement dans votre version. Avec laquelle souhaitez-vous continuer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>Écrivez votre demande… Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>Interrompt la réponse en cours en terminant cette conversation. Écrivez de nouveau pour la reprendre.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>Envoie le message (Entrée ou Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>&amp;Déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>&amp;Worker&#xa0;:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>Actions sur les workers</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>Ajouter ou supprimer un worker</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>Con&amp;versations&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>Commence une nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Term&amp;iner</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>Termine la conversation sélectionnée et la réponse en cours. La conversation reste dans la liste&#xa0;; écrivez-y pour la reprendre.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la conversation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>Les conversations de ce déploiement sont en lecture seule. Écrivez dans son interface web.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>&amp;Ajouter un worker…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>&amp;Supprimer le worker…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>La connexion au déploiement est perdue. Le programme tente de la rétablir&#xa0;; les informations affichées ne sont peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>Supprimer le worker</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>Supprimer le worker «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>Son jeton ne sera plus valable et ses conversations ne seront plus affichées. Les fichiers de son dossier sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>Le déploiement ne connaît pas ce worker</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>Il a peut-être été supprimé du déploiement. Ajoutez-le de nouveau dans l’interface web et indiquez ici son nouveau jeton.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>Afficher les wor&amp;kers</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>Aucun worker pour l’instant</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>Un worker répond dans l’un de vos dossiers de projet. Ajoutez-en un pour commencer une conversation.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Ajouter &amp;un worker…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus autorisé à se connecter</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>Son approbation a été retirée. Supprimez-le et ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>«&#xa0;%1&#xa0;» attend une approbation</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>Approuvez-le ci-dessus pour qu’il puisse travailler dans %1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>«&#xa0;%1&#xa0;» ne s’est pas encore connecté</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>Ajoutez-le avec son jeton aux workers de cet ordinateur, puis démarrez-le. Il demandera alors ici à être approuvé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>Le déploiement ne répond pas</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>Le programme continue d’essayer.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>Choisissez un worker</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>Ce qui est écrit dans l’interface web du déploiement s’affiche ici.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>«&#xa0;%1&#xa0;» est hors ligne</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>Démarrez-le pour commencer une conversation. En attendant, vous pouvez lire les précédentes.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Commencez une conversation</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>Écrivez ci-dessous ce qui doit être fait dans %1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>Le worker est en cours de démarrage. Ses modèles vont suivre.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>«&#xa0;%1&#xa0;» est hors ligne. Il répondra à ce que vous envoyez dès son retour.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – attend une approbation</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – pas encore connecté</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – approbation retirée</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – hors ligne</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>Configurez un worker pour lui écrire ici.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
Tout continue de fonctionner avec la configuration précédente.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>Ce bureau n’a pas de zone de notification pour les icônes&#xa0;; le programme reste donc dans cette fenêtre. La fermer met fin au programme. Sous GNOME, l’extension AppIndicator rétablit les icônes.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>Choisir opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>Telle que l’indique l’interface web ou le tableau de bord du déploiement.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>L’adresse semble correcte. Testez la connexion pour vous en assurer.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>Tester la &amp;connexion</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>URL du déploiement</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>Interrogation du déploiement…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>&amp;URL du déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>Elle commence par https:// et se termine par .convex.cloud, sauf si vous hébergez vous-même le déploiement. Le tableau de bord du déploiement l’indique sous «&#xa0;Settings&#xa0;».</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Votre déploiement</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>L’adresse à laquelle le worker peut le joindre.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>Impossible d’écrire les préférences dans %1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>Elles s’appliquent jusqu’à la fermeture du programme. Vérifiez les permissions du fichier et de son dossier.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>Sélectionnez un worker dans la liste pour afficher ses détails.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>Copier le problème et sa cause, pour le signaler</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copier le chemin du dossier</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>Déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>Copier l’adresse du déploiement</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Machine&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>Copier l’identifiant de la machine</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>Copier l’identifiant du worker</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>Dernier contact&#xa0;:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Conversations&#xa0;:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>Réponses du jour&#xa0;:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>Après une interruption&#xa0;:</translation>
    </message>
    <message>
        <source>OpenCode Orchestrator:</source>
        <translation>OpenCode Orchestrator&#xa0;:</translation>
    </message>
    <message>
        <source>opencode:</source>
        <translation>opencode&#xa0;:</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>Son entrée dans %1 contient des erreurs (choisissez Modifier… pour les corriger)&#xa0;:</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>À propos de son entrée dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>Reprend les réponses interrompues et répond à ce qui est arrivé entre-temps</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>Répond seulement à ce qui arrive après le démarrage</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>Le dossier dans lequel le worker travaille. Vous pouvez aussi en déposer un ici.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Le dossier existe.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Le dossier %1 existe.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>Choisir le dossier du projet</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>~/projet</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Parcour&amp;ir…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>D&amp;ossier du projet&#xa0;:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>opencode lit et modifie les fichiers de ce dossier et y exécute des commandes, comme vous le feriez. Choisissez un seul projet, pas tout votre dossier personnel. Chaque projet a son propre worker.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>Le dossier du projet</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>Un worker travaille dans un seul dossier.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Ajouter et &amp;démarrer</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>Ouvrir la &amp;console</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Lancer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>Ouvrir le tableau de &amp;bord maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>Le worker %1 est prêt et travaille dans %2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>Ouvrez maintenant la console, commencez une conversation et envoyez votre premier message.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>Envoyez-lui maintenant un message depuis l’interface web. L’icône de la zone de notification montre ce que fait le worker, et le tableau de bord affiche ses réponses au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>Voulez-vous enregistrer vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Si vous ne les enregistrez pas, elles seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>Le jeton n’a pas pu être placé dans le trousseau de clés, et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>Enregistrer plutôt dans le &amp;fichier (lisible par vous seul)</translation>
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
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ajouter un worker</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>Dupliquer le worker&#xa0;; la copie a besoin de son propre jeton</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>Dupliquer le worker</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>Supprimer le worker</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>Déplacer le worker vers le haut</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>Déplacer le worker vers le bas</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>Aucun worker n’est encore répertorié. Ajoutez-en un avec le jeton fourni par l’interface web.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>Ajouter un &amp;worker</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>Ce que l’enregistrement modifie dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Rel&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>A&amp;perçu de la modification</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>Abandonner toutes les modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>Importer depuis .env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>Ajouter le worker configuré dans un fichier .env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>Déplacer les jetons vers le trousseau de clés</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>Placer dans le trousseau de clés les jetons qui figurent dans le fichier</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>Workers – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>Enregistré. Les workers en marche tiennent compte de la modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>%n jeton placé dans le trousseau de clés. Enregistrez pour le retirer du fichier.</numerusform>
            <numerusform>%n jetons placés dans le trousseau de clés. Enregistrez pour les retirer du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>Le worker a été ajouté à partir du fichier .env. L’enregistrement placera son jeton dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>Le worker de ce fichier .env est déjà dans la liste.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>Toutes les modifications depuis le dernier enregistrement ont été annulées.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>Choisir le fichier .env d’un worker</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>Fichiers d’environnement (.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>Un autre programme a modifié le fichier entre-temps. Rien de ce que vous avez fait n’est perdu&#xa0;; choisissez avec quelle version continuer.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>Afficher la différe&amp;nce</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>Un autre programme a modifié le fichier. Voici son contenu actuel.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>Le secret de %n worker figure en clair dans ce fichier.</numerusform>
            <numerusform>Les secrets de %n workers figurent en clair dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>&amp;Déplacer vers le trousseau de clés</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>%1 contient une erreur à corriger dans un éditeur de texte</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>À l’enregistrement, supprimer aussi du trousseau de clés %n jeton que plus aucun worker n’utilise</numerusform>
            <numerusform>À l’enregistrement, supprimer aussi du trousseau de clés %n jetons que plus aucun worker n’utilise</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>Le fichier sera créé au premier enregistrement.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>%n worker ne peut pas encore fonctionner.</numerusform>
            <numerusform>%n workers ne peuvent pas encore fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>D&amp;ossier du projet</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>&amp;URL du déploiement</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>Lorsque le worker a été absent ou interrompu</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>Répondre à &amp;tout ce qui a été manqué</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>Les réponses interrompues reprennent et les messages en attente reçoivent une réponse, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>Répondre seulement aux nouveaux &amp;messages</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>Ce qui a été manqué est clos par une phrase qui l’indique.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>le dossier du projet</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>l’URL du déploiement</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Informations manquantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>À l’enregistrement, le jeton est placé dans le trousseau de clés&#xa0;; le fichier ne fait qu’y renvoyer.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>Le secret figure en clair dans ce fichier. Déplacez-le vers le trousseau de clés avec le bouton ci-dessus.</translation>
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
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>Ce message n’a pas pu recevoir de réponse.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>Abrégé ici. Copiez la réponse pour la lire en entier.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>Le jeton est un mot de passe&#xa0;: quiconque le possède peut répondre en tant que ce worker. Le trousseau de clés de votre système le conserve chiffré et s’ouvre avec votre session. Le fichier de configuration indique alors seulement où il se trouve.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>Conserver plutôt le jeton dans le &amp;fichier, lisible par vous seul</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>Conserver le jeton en sécurité</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>Le jeton est placé dans le trousseau de clés de votre système.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>Ajouter et &amp;démarrer</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>Il figurerait non chiffré dans %1. Les programmes que vous exécutez peuvent l’y lire, pas les autres utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>Essai du trousseau de clés… Votre système peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>Le trousseau de clés fonctionne. Une entrée de test a été écrite, lue et supprimée.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contient une erreur</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs uniquement</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>Worker &amp;sélectionné seulement</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Co&amp;pier tout</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copier les lignes affichées</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>&amp;Effacer la vue</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>Effacer cette vue&#xa0;; le journal lui-même est conservé</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>Texte complet de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>Afficher t&amp;out</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <translation>Aucun worker pour l’instant</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>Un worker répond aux messages de vos conversations avec opencode, dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>Tout configurer, étape par étape</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Ajouter &amp;un worker…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Activi&amp;té</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>&amp;Modifier la configuration…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>&amp;Recharger la configuration</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Tout &amp;démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>Ouvrir dans un termi&amp;nal</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Afficher l’acti&amp;vité</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>À &amp;propos d’OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>À propos d’OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>Version %1
Exécute sur cet ordinateur des workers qui répondent à vos messages avec opencode.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>Le worker attend une approbation. Ouvrez l’interface web, trouvez-le sous cette machine et approuvez-le.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 a besoin de vous</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>%1 ne fonctionne plus</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>Le worker est de nouveau prêt à recevoir des messages.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 a répondu</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>Installez-le avec cette commande dans un terminal. Cette page vérifie de nouveau toutes les deux secondes.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>Commande qui installe opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>Se trouve-t-il à un emplacement inhabituel&#xa0;?</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>Ch&amp;oisir le programme…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode sur cet ordinateur</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>Les workers transmettent vos messages à opencode, qui doit être installé ici.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Recherche d’opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>opencode %1 a été trouvé dans %2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>Ce n’est pas le bon&#xa0;?</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>opencode est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Choisir le programme opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>Supprime ce worker. Son jeton ne sera plus valable.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>Le worker «&#xa0;%1&#xa0;» souhaite se connecter et travailler dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n autre attend.</numerusform>
            <numerusform>%n autres attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Lancer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>Démarrer les &amp;workers au lancement du programme</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>Héberger un déploiement sur &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>Si je &amp;quitte pendant une réponse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>&amp;Détail du journal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir lorsque</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>un worker attend une &amp;approbation</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>un worker a &amp;besoin de moi, par exemple pour déverrouiller le trousseau de clés</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>un worker a &amp;cessé de fonctionner</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>il est de &amp;retour</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>une réponse est &amp;terminée alors qu’aucune fenêtre n’est ouverte</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>&amp;opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>Recherche d’opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>&amp;Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Détecté automatiquement</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>Un programme indiqué dans workers.json (opencode_binary) est prioritaire. Une modification prend effet au prochain démarrage d’opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Demander que faire</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>Les terminer d’abord</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>Les arrêter immédiatement</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>Tout (pour le dépannage)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs uniquement</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 dans %2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>Choisir le programme opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>Pour des workers sans compte&#xa0;: vous leur écrivez dans la console. Seul opencode communique avec le modèle choisi.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>%n réponse est en cours d’écriture.</numerusform>
            <numerusform>%n réponses sont en cours d’écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>Les terminer d’abord ou arrêter maintenant&#xa0;? Ce qui est arrêté est signalé comme tel dans l’interface web, ou reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Terminer, puis quitter</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1, réponse en cours, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>Approuver le worker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>Le worker est prêt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>En attente de votre approbation</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Démarrage du worker…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>Dans %1, pour le déploiement de cet ordinateur</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>Dans %1, pour %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Démarrer le déploiement</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>Démarrage du déploiement…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>Le déploiement fonctionne.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>Enregistré. Le jeton est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>Enregistré. Le jeton est dans le fichier, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>Enregistrer le worker</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>Enregistrement du worker…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Démarrer le worker</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>Le worker est démarré.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>Joindre le déploiement</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>Tentative de connexion au déploiement…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>Le déploiement est joignable.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>Votre approbation dans l’interface web</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>En attente de votre approbation dans l’interface web</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>Le worker est approuvé.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>Démarrer opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>Démarrage d’opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>opencode fonctionne. Le worker est prêt.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. Ouvrez l’interface web de votre déploiement.
2. Choisissez votre machine. Le worker %1 y figure comme étant en attente.
3. Choisissez «&#xa0;Approve&#xa0;». Cette page passe d’elle-même à la suite.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau de clés</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>Récupération du jeton</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>Tentative de connexion au déploiement</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>En attente d’opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Répond à %n message</numerusform>
            <numerusform>Répond à %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>Rencontre des problèmes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>Copiez le jeton entier depuis l’interface web&#xa0;: Machine → ⋮ → Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>Machine %1 · Worker %2 · secret affiché</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>Machine %1 · Worker %2 · secret masqué</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>Machine %1 · Worker %2 · conservé dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>Lu dans la variable d’environnement %1 au démarrage du worker</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>Lu dans le fichier %1 au démarrage du worker</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>Lu dans le «&#xa0;credential&#xa0;» systemd %1 au démarrage du worker</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>Jeton du worker</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>&amp;Jeton du worker&#xa0;:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>Dans l’interface web, ouvrez le menu ⋮ de votre machine et choisissez «&#xa0;Add Worker&#xa0;». Le jeton n’est affiché qu’une fois&#xa0;; copiez-le en entier.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>Dessin de l’interface web&#xa0;: le menu d’une machine est ouvert, et «&#xa0;Add Worker&#xa0;» en est la première entrée.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>Le jeton du worker</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>Il indique de quel worker il s’agit, et le prouve.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>Aller au &amp;plus récent</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Copier la &amp;réponse</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>Aucun worker pour l’instant</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>Tous les workers sont arrêtés</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>%n worker prêt</numerusform>
            <numerusform>%n workers prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>Répond à %n message</numerusform>
            <numerusform>Répond à %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>%n worker a besoin de vous</numerusform>
            <numerusform>%n workers ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>%n worker a un problème</numerusform>
            <numerusform>%n workers ont un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>Tout &amp;démarrer</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Ouvrir le &amp;tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>Ajouter &amp;un worker…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>Fermeture après %n réponse</numerusform>
            <numerusform>Fermeture après %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>Ouvrir dans un termi&amp;nal</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Afficher l’&amp;activité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayPresence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>Ce programme vous permet de travailler avec opencode sur cet ordinateur, où que vous soyez. Un petit worker fonctionne ici, dans le dossier d’un projet. Vous écrivez dans l’interface web, le worker transmet vos messages à opencode, et les réponses vous parviennent au fur et à mesure.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>Vous, dans l’interface web, sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>Votre déploiement, où les messages attendent</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>Cet ordinateur, où opencode travaille</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>Rien n’est enregistré avant que vous ne cliquiez sur «&#xa0;Ajouter et démarrer&#xa0;», et vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>Bienvenue dans OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>La configuration prend quelques minutes.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>Vous pouvez ajouter des workers de l’autre type à tout moment.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>Se connecter à &amp;mon déploiement</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>Vous disposez d’un déploiement avec son interface web, le vôtre ou celui de votre équipe, et souhaitez accéder à cet ordinateur depuis celle-ci. Il vous faut un jeton de worker, que l’interface web vous fournit.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>L’essayer sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>Un petit déploiement fonctionne dans ce programme. Ni compte ni jeton ne sont nécessaires. Vous écrivez dans la console du programme, et ajoutez un véritable déploiement quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>D’où viennent vos messages&#xa0;?</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>Configurer OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ajouter un worker</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>Conserver le worker&#xa0;?</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>Le worker %1 n’est pas encore prêt. Il peut continuer sans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>&amp;Conserver le worker</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le &amp;supprimer</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>Continuer d’&amp;attendre</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>Le worker %1 est prêt. Il peut rester ou être retiré.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>Contient une erreur</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>À approuver dans l’interface web</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Réponses du jour</translation>
    </message>
</context>
</TS>
