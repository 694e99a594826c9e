<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>oco::app::ConnectionTest</name>
    <message>
        <source>The deployment answers. Enter the token to see whether it knows the worker.</source>
        <translation>بيئة النشر تستجيب. أدخل الرمز المميز لمعرفة ما إذا كانت تعرف هذا العامل.</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker (approved).</source>
        <translation>بيئة النشر تستجيب وتعرف هذا العامل (تمت الموافقة عليه).</translation>
    </message>
    <message>
        <source>The deployment answers and knows this worker. It waits for your approval in the web UI.</source>
        <translation>بيئة النشر تستجيب وتعرف هذا العامل. وهو ينتظر موافقتك في واجهة الويب.</translation>
    </message>
</context>
<context>
    <name>oco::app::EnvImport</name>
    <message>
        <source>%1, line %2: the value of %3 is empty or cannot be read.</source>
        <translation>‎%1، السطر %2: قيمة %3 فارغة أو تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>لا يعيّن ‎%1 قيمة %2.</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker.</source>
        <translation>اختر ملف ‎.env الخاص بأحد العمال.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no worker token.</source>
        <translation>‎%1، السطر %2: ‎%3 ليس رمزًا مميزًا لعامل.</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersDraft</name>
    <message>
        <source>Change the token</source>
        <translation>تغيير الرمز المميز</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>تغيير المجلد</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>تغيير بيئة النشر</translation>
    </message>
    <message>
        <source>Change what happens after an interruption</source>
        <translation>تغيير السلوك بعد الانقطاع</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>إضافة عامل</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>إزالة العامل</translation>
    </message>
    <message>
        <source>Move the worker</source>
        <translation>نقل العامل</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>تكرار العامل</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>إلغاء التغييرات</translation>
    </message>
    <message>
        <source>Put the tokens into the keychain</source>
        <translation>وضع الرموز المميزة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Move the tokens into the keychain</source>
        <translation>نقل الرموز المميزة إلى سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>oco::app::WorkersFileService</name>
    <message>
        <source>The permissions of %1 cannot be changed.</source>
        <translation>يتعذر تغيير أذونات ‎%1.</translation>
    </message>
    <message>
        <source>Check whose file it is.</source>
        <translation>تحقق من مالك الملف.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityLog</name>
    <message>
        <source>Running %1</source>
        <translation>جارٍ تشغيل %1</translation>
    </message>
    <message>
        <source>Running %1: %2</source>
        <translation>جارٍ تشغيل %1: ‎%2</translation>
    </message>
    <message>
        <source>The worker was stopped before the answer was complete.</source>
        <translation>أُوقف العامل قبل اكتمال الرد.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ActivityPage</name>
    <message>
        <source>Wor&amp;ker:</source>
        <translation>العامل:</translation>
    </message>
    <message>
        <source>Find in prompts and answers</source>
        <translation>البحث في الطلبات والردود</translation>
    </message>
    <message>
        <source>&amp;Show all answers</source>
        <translation>إظهار كل الردود</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>كل العمال</translation>
    </message>
    <message>
        <source>Nothing has been asked yet since the start of this program. Answers show here while they are written.</source>
        <translation>لم يُطلب أي شيء بعد منذ بدء هذا البرنامج. تظهر الردود هنا أثناء كتابتها.</translation>
    </message>
    <message>
        <source>No answer here matches what you are looking for.</source>
        <translation>لا يوجد رد يطابق ما تبحث عنه.</translation>
    </message>
</context>
<context>
    <name>oco::gui::AddWorkerDialog</name>
    <message>
        <source>Add worker</source>
        <translation>إضافة عامل</translation>
    </message>
    <message>
        <source>A worker answers in one project folder. It gets a token of its own, with which its program connects to this deployment.</source>
        <translation>يرد العامل في مجلد مشروع واحد، ويحصل على رمز مميز خاص به يتصل برنامجه من خلاله ببيئة النشر هذه.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>For example the project’s name</source>
        <translation>اسم المشروع مثلًا</translation>
    </message>
    <message>
        <source>&amp;Token. Whoever has it can connect as this worker, so keep it to yourself:</source>
        <translation>الرمز المميز. يمكن لكل من يملكه الاتصال بصفته هذا العامل، فلا تُطلع أحدًا عليه:</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>نسخ الرمز المميز</translation>
    </message>
    <message>
        <source>Then add it to the workers of this computer: in the list of workers, or in a terminal in the project’s folder with this c&amp;ommand, which asks for the token:</source>
        <translation>ثم أضفه إلى عمال هذا الحاسوب: من قائمة العمال، أو في طرفية داخل مجلد المشروع باستخدام هذا الأمر الذي يطلب الرمز المميز:</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>When it connects, this window asks you to approve it.</source>
        <translation>عندما يتصل العامل، تطلب منك هذه النافذة الموافقة عليه.</translation>
    </message>
    <message>
        <source>&amp;Add worker</source>
        <translation>إضافة العامل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConflictDialog</name>
    <message>
        <source>The file was changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Replace the file by your version</source>
        <translation>استبدال نسختك بمحتوى الملف</translation>
    </message>
    <message>
        <source>&amp;Use the file’s</source>
        <translation>استخدام نسخة الملف</translation>
    </message>
    <message>
        <source>Discard your changes</source>
        <translation>تجاهل تغييراتك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another program deleted the file. Below is what saving your version writes.</source>
        <translation>حذف برنامج آخر الملف. يظهر أدناه ما سيُكتب عند حفظ نسختك.</translation>
    </message>
    <message>
        <source>Another program changed the file since you began. Lines with − are in the file now, lines with + are in your version only. Which one do you want to go on with?</source>
        <translation>غيّر برنامج آخر الملف منذ أن بدأت التحرير. الأسطر المسبوقة بعلامة − موجودة الآن في الملف، والأسطر المسبوقة بعلامة + موجودة في نسختك فقط. بأيّ نسخة تريد المتابعة؟</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleComposer</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Ask for something… Enter sends, Shift+Enter begins a line</source>
        <translation>اكتب طلبك… Enter للإرسال، وShift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>النموذج:</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends the running answer by ending this session. Write again to go on with it.</source>
        <translation>يُنهي الرد الجاري بإنهاء هذه الجلسة. اكتب مجددًا لمتابعتها.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sends the message (Enter or Ctrl+Enter)</source>
        <translation>إرسال الرسالة (Enter أو Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (provider)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>لا نماذج بعد</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleLink</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>&amp;Deployment:</source>
        <translation>بيئة النشر:</translation>
    </message>
    <message>
        <source>&amp;Worker:</source>
        <translation>العامل:</translation>
    </message>
    <message>
        <source>Worker actions</source>
        <translation>إجراءات العامل</translation>
    </message>
    <message>
        <source>Add or remove a worker</source>
        <translation>إضافة عامل أو إزالته</translation>
    </message>
    <message>
        <source>Sess&amp;ions:</source>
        <translation>الجلسات:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Begins a new session (Ctrl+N)</source>
        <translation>بدء جلسة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ends the selected session and the answer that runs in it. It stays in the list; write in it to go on.</source>
        <translation>إنهاء الجلسة المحددة والرد الجاري فيها. تبقى الجلسة في القائمة؛ اكتب فيها لمتابعتها.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>This deployment’s sessions are shown read-only. Write in its web UI.</source>
        <translation>تُعرض جلسات بيئة النشر هذه للقراءة فقط. اكتب الرسائل في واجهة الويب الخاصة بها.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>إضافة عامل…</translation>
    </message>
    <message>
        <source>&amp;Remove worker…</source>
        <translation>إزالة العامل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The connection to the deployment is lost. The program keeps trying; what you see may be out of date.</source>
        <translation>انقطع الاتصال ببيئة النشر. يواصل البرنامج المحاولة، وقد لا تكون المعلومات المعروضة حديثة.</translation>
    </message>
    <message>
        <source>Remove worker</source>
        <translation>إزالة العامل</translation>
    </message>
    <message>
        <source>Remove the worker “%1”?</source>
        <translation>هل تريد إزالة العامل «%1»؟</translation>
    </message>
    <message>
        <source>Its token stops working, and its sessions are no longer shown. The files in its folder stay.</source>
        <translation>سيبطل رمزه المميز ولن تُعرض جلساته بعد ذلك. تبقى الملفات الموجودة في مجلده.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>oco::gui::ConsoleWords</name>
    <message>
        <source>The deployment does not know this worker</source>
        <translation>بيئة النشر لا تعرف هذا العامل</translation>
    </message>
    <message>
        <source>It may have been removed there. Add it again in the web UI, and give its new token here.</source>
        <translation>ربما أُزيل منها. أضفه مجددًا في واجهة الويب، وأدخل رمزه المميز الجديد هنا.</translation>
    </message>
    <message>
        <source>Show wor&amp;kers</source>
        <translation>إظهار العمال</translation>
    </message>
    <message>
        <source>No worker yet</source>
        <translation>لا عمال بعد</translation>
    </message>
    <message>
        <source>A worker answers in one of your project folders. Add one to start a session.</source>
        <translation>يرد العامل في أحد مجلدات مشاريعك. أضف عاملًا لبدء جلسة.</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>إضافة عامل…</translation>
    </message>
    <message>
        <source>“%1” may not connect any more</source>
        <translation>لم يعد مسموحًا للعامل «%1» بالاتصال</translation>
    </message>
    <message>
        <source>Its approval was withdrawn. Remove it and add a new one.</source>
        <translation>سُحبت الموافقة عليه. أزله وأضف عاملًا جديدًا.</translation>
    </message>
    <message>
        <source>“%1” waits for approval</source>
        <translation>العامل «%1» ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Approve it above to let it work in %1.</source>
        <translation>وافق عليه أعلاه ليتمكن من العمل في ‎%1.</translation>
    </message>
    <message>
        <source>“%1” has not connected yet</source>
        <translation>لم يتصل العامل «%1» بعد</translation>
    </message>
    <message>
        <source>Give its token to the workers of this computer and start it. It then asks here to be approved.</source>
        <translation>أضفه برمزه المميز إلى عمال هذا الحاسوب وشغّله. سيطلب بعد ذلك الموافقة عليه هنا.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The deployment does not answer</source>
        <translation>بيئة النشر لا تستجيب</translation>
    </message>
    <message>
        <source>The program keeps trying.</source>
        <translation>يواصل البرنامج المحاولة.</translation>
    </message>
    <message>
        <source>Choose a worker</source>
        <translation>اختر عاملًا</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>What is written in the web UI of the deployment shows here.</source>
        <translation>يظهر هنا ما يُكتب في واجهة الويب الخاصة ببيئة النشر.</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>اختر جلسة</translation>
    </message>
    <message>
        <source>“%1” is offline</source>
        <translation>العامل «%1» غير متصل</translation>
    </message>
    <message>
        <source>Start it to begin a session. You can read the earlier ones meanwhile.</source>
        <translation>شغّل العامل لبدء جلسة. ويمكنك في هذه الأثناء قراءة الجلسات السابقة.</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>ابدأ جلسة</translation>
    </message>
    <message>
        <source>Write below what you want done in %1.</source>
        <translation>اكتب أدناه ما تريد إنجازه في ‎%1.</translation>
    </message>
    <message>
        <source>The worker is still starting. Its models come next.</source>
        <translation>لا يزال العامل قيد التشغيل. ستظهر نماذجه بعد قليل.</translation>
    </message>
    <message>
        <source>“%1” is offline. It answers what you send when it is back.</source>
        <translation>العامل «%1» غير متصل. سيرد على ما ترسله عندما يعود.</translation>
    </message>
    <message>
        <source>%1 – waits for approval</source>
        <translation>%1 – ينتظر الموافقة</translation>
    </message>
    <message>
        <source>%1 – not connected yet</source>
        <translation>%1 – لم يتصل بعد</translation>
    </message>
    <message>
        <source>%1 – withdrawn</source>
        <translation>%1 – سُحبت الموافقة</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – غير متصل</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Set up a worker to write to it here.</source>
        <translation>أعدّ عاملًا لتكتب إليه هنا.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>الإعداد…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DashboardLink</name>
    <message>
        <source>%1
Everything runs on as it was configured before.</source>
        <translation>%1
يستمر كل شيء في العمل وفق الإعداد السابق.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons, so the program stays in this window. Closing it ends the program. On GNOME, the extension AppIndicator brings the icons back.</source>
        <translation>لا يوفر سطح المكتب هذا مكانًا لأيقونات صينية النظام، لذلك يبقى البرنامج في هذه النافذة، ويؤدي إغلاقها إلى إنهائه. في GNOME تعيد الإضافة AppIndicator الأيقونات.</translation>
    </message>
    <message>
        <source>Choose opencode…</source>
        <translation>اختيار opencode…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentEdit</name>
    <message>
        <source>As the web UI or the deployment’s dashboard shows it.</source>
        <translation>كما يظهر في واجهة الويب أو في لوحة معلومات بيئة النشر.</translation>
    </message>
    <message>
        <source>Looks right. Test the connection to be sure.</source>
        <translation>يبدو صحيحًا. اختبر الاتصال للتأكد.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Test conn&amp;ection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Deployment URL</source>
        <translation>عنوان URL لبيئة النشر</translation>
    </message>
    <message>
        <source>Asking the deployment…</source>
        <translation>جارٍ الاستعلام من بيئة النشر…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DeploymentStep</name>
    <message>
        <source>Deployment &amp;URL:</source>
        <translation>عنوان URL لبيئة النشر:</translation>
    </message>
    <message>
        <source>It begins with https:// and ends in .convex.cloud, unless you host the deployment yourself. The dashboard of the deployment shows it under Settings.</source>
        <translation>يبدأ العنوان بـ ‎https://‎ وينتهي بـ ‎.convex.cloud، ما لم تكن تستضيف بيئة النشر بنفسك. تعرضه لوحة معلومات بيئة النشر ضمن Settings.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>بيئة النشر</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>بيئة النشر الخاصة بك</translation>
    </message>
    <message>
        <source>The address under which the worker reaches it.</source>
        <translation>العنوان الذي يصل العامل من خلاله إلى بيئة النشر.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DesktopWindows</name>
    <message>
        <source>The preferences could not be written to %1.</source>
        <translation>تعذرت كتابة التفضيلات في ‎%1.</translation>
    </message>
    <message>
        <source>They apply until the program ends. Check the permissions of the file and its folder.</source>
        <translation>تسري التفضيلات حتى إنهاء البرنامج. تحقق من أذونات الملف ومجلده.</translation>
    </message>
</context>
<context>
    <name>oco::gui::DetailsPage</name>
    <message>
        <source>Select a worker in the list to see its details.</source>
        <translation>حدد عاملًا في القائمة لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the problem with its cause, for a report</source>
        <translation>نسخ المشكلة مع سببها للإبلاغ عنها</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>Deployment:</source>
        <translation>بيئة النشر:</translation>
    </message>
    <message>
        <source>Copy the address of the deployment</source>
        <translation>نسخ عنوان بيئة النشر</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>الجهاز:</translation>
    </message>
    <message>
        <source>Copy the id of the machine</source>
        <translation>نسخ معرّف الجهاز</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>العامل:</translation>
    </message>
    <message>
        <source>Copy the id of the worker</source>
        <translation>نسخ معرّف العامل</translation>
    </message>
    <message>
        <source>Last contact:</source>
        <translation>آخر اتصال:</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>الجلسات:</translation>
    </message>
    <message>
        <source>Answers today:</source>
        <translation>ردود اليوم:</translation>
    </message>
    <message>
        <source>After an interruption:</source>
        <translation>بعد الانقطاع:</translation>
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
        <translation>النماذج:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Its entry in %1 has mistakes (choose Edit… to correct them):</source>
        <translation>يحتوي إدخاله في ‎%1 على أخطاء (اختر «تحرير…» لتصحيحها):</translation>
    </message>
    <message>
        <source>About its entry in %1:</source>
        <translation>ملاحظات حول إدخاله في ‎%1:</translation>
    </message>
    <message>
        <source>Goes on with interrupted answers and answers what came meanwhile</source>
        <translation>يتابع الردود المنقطعة ويرد على ما وصل في أثناء ذلك</translation>
    </message>
    <message>
        <source>Answers only what comes after the start</source>
        <translation>يرد فقط على ما يصل بعد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>لا أسطر دون تغيير</numerusform>
            <numerusform>سطر واحد دون تغيير</numerusform>
            <numerusform>سطران دون تغيير</numerusform>
            <numerusform>%n أسطر دون تغيير</numerusform>
            <numerusform>%n سطرًا دون تغيير</numerusform>
            <numerusform>%n سطر دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryEdit</name>
    <message>
        <source>The folder in which the worker works. You can also drop one here.</source>
        <translation>المجلد الذي يعمل فيه العامل. يمكنك أيضًا إفلات مجلد هنا.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>المجلد موجود.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>المجلد ‎%1 موجود.</translation>
    </message>
    <message>
        <source>Choose the folder of the project</source>
        <translation>اختيار مجلد المشروع</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>~/project</source>
        <translation>‎~/project</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>oco::gui::DirectoryStep</name>
    <message>
        <source>Project &amp;folder:</source>
        <translation>مجلد المشروع:</translation>
    </message>
    <message>
        <source>opencode reads and changes files in this folder and runs commands there, as you would. Choose one project, not your whole home folder. Every project gets a worker of its own.</source>
        <translation>يقرأ opencode الملفات ويغيّرها في هذا المجلد وينفّذ الأوامر فيه، كما تفعل أنت. اختر مشروعًا واحدًا، لا مجلدك الرئيسي كله. لكل مشروع عامل خاص به.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The project’s folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>One worker works in one folder.</source>
        <translation>يعمل العامل الواحد في مجلد واحد.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>إضافة وتشغيل</translation>
    </message>
</context>
<context>
    <name>oco::gui::DoneStep</name>
    <message>
        <source>Open the &amp;console</source>
        <translation>فتح وحدة التحكم</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard now</source>
        <translation>فتح لوحة المعلومات الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The worker %1 is ready and works in %2.</source>
        <translation>العامل %1 جاهز ويعمل في ‎%2.</translation>
    </message>
    <message>
        <source>Now open the console, begin a session and send your first message.</source>
        <translation>افتح الآن وحدة التحكم وابدأ جلسة وأرسل رسالتك الأولى.</translation>
    </message>
    <message>
        <source>Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and the dashboard shows its answers as they are written.</source>
        <translation>أرسل إليه الآن رسالة من واجهة الويب. تُظهر الأيقونة في صينية النظام ما يفعله العامل، وتعرض لوحة المعلومات ردوده أثناء كتابتها.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorQuestions</name>
    <message>
        <source>Do you want to save your changes?</source>
        <translation>هل تريد حفظ تغييراتك؟</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>ستُفقد التغييرات إذا لم تحفظها.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The token could not be put into the keychain, and nothing was saved.</source>
        <translation>تعذر وضع الرمز المميز في سلسلة المفاتيح، ولم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Save in the &amp;file instead (readable only by you)</source>
        <translation>الحفظ في الملف بدلًا من ذلك (لا يقرؤه غيرك)</translation>
    </message>
</context>
<context>
    <name>oco::gui::EditorWindow</name>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>إضافة عامل</translation>
    </message>
    <message>
        <source>Duplicate the worker; the copy needs a token of its own</source>
        <translation>تكرار العامل؛ تحتاج النسخة إلى رمز مميز خاص بها</translation>
    </message>
    <message>
        <source>Duplicate the worker</source>
        <translation>تكرار العامل</translation>
    </message>
    <message>
        <source>Remove the worker</source>
        <translation>إزالة العامل</translation>
    </message>
    <message>
        <source>Move the worker up</source>
        <translation>نقل العامل إلى أعلى</translation>
    </message>
    <message>
        <source>Move the worker down</source>
        <translation>نقل العامل إلى أسفل</translation>
    </message>
    <message>
        <source>No worker is listed yet. Add one with the token from the web UI.</source>
        <translation>لا يوجد أي عامل في القائمة بعد. أضف عاملًا باستخدام الرمز المميز من واجهة الويب.</translation>
    </message>
    <message>
        <source>Add a &amp;worker</source>
        <translation>إضافة عامل</translation>
    </message>
    <message>
        <source>What saving changes in the file</source>
        <translation>ما يغيّره الحفظ في الملف</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>&amp;Preview of the change</source>
        <translation>معاينة التغيير</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>إلغاء التغييرات</translation>
    </message>
    <message>
        <source>Discard all unsaved changes</source>
        <translation>تجاهل كل التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Import from .env…</source>
        <translation>استيراد من ‎.env…</translation>
    </message>
    <message>
        <source>Add the worker that a .env file sets up</source>
        <translation>إضافة العامل الذي يُعدّه ملف ‎.env</translation>
    </message>
    <message>
        <source>Move tokens to the keychain</source>
        <translation>نقل الرموز المميزة إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Put tokens that stand in the file into the keychain</source>
        <translation>وضع الرموز المميزة المكتوبة في الملف في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Workers – %1[*]</source>
        <translation>العمال – %1[*]</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>Saved. Running workers follow the change.</source>
        <translation>تم الحفظ. يطبّق العمال قيد التشغيل التغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) put into the keychain. Save to take them out of the file.</source>
        <translation>
            <numerusform>لم يوضع أي رمز مميز في سلسلة المفاتيح.</numerusform>
            <numerusform>وُضع رمز مميز واحد في سلسلة المفاتيح. احفظ لإزالته من الملف.</numerusform>
            <numerusform>وُضع رمزان مميزان في سلسلة المفاتيح. احفظ لإزالتهما من الملف.</numerusform>
            <numerusform>وُضعت %n رموز مميزة في سلسلة المفاتيح. احفظ لإزالتها من الملف.</numerusform>
            <numerusform>وُضع %n رمزًا مميزًا في سلسلة المفاتيح. احفظ لإزالتها من الملف.</numerusform>
            <numerusform>وُضع %n رمز مميز في سلسلة المفاتيح. احفظ لإزالتها من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was added from the .env file. Saving puts its token into the keychain.</source>
        <translation>أُضيف العامل من ملف ‎.env. يضع الحفظ رمزه المميز في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The worker of that .env file is in the list already.</source>
        <translation>عامل ملف ‎.env هذا موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>All changes since the last save were taken back.</source>
        <translation>أُلغيت كل التغييرات منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose the .env file of a worker</source>
        <translation>اختيار ملف ‎.env الخاص بأحد العمال</translation>
    </message>
    <message>
        <source>Environment files (.env .env.* *.env)</source>
        <translation>ملفات البيئة ‎(.env .env.* *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with.</source>
        <translation>غيّر برنامج آخر الملف في هذه الأثناء. لم يُفقد شيء من عملك؛ اختر النسخة التي تريد المتابعة بها.</translation>
    </message>
    <message>
        <source>Show &amp;difference</source>
        <translation>إظهار الفرق</translation>
    </message>
    <message>
        <source>Another program changed the file. This is what it holds now.</source>
        <translation>غيّر برنامج آخر الملف. هذا هو محتواه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n worker(s) stand in this file in plain text.</source>
        <translation>
            <numerusform>لا توجد قيم سرية بنص صريح في هذا الملف.</numerusform>
            <numerusform>القيمة السرية لعامل واحد مكتوبة بنص صريح في هذا الملف.</numerusform>
            <numerusform>القيمتان السريتان لعاملين مكتوبتان بنص صريح في هذا الملف.</numerusform>
            <numerusform>القيم السرية لـ %n عمال مكتوبة بنص صريح في هذا الملف.</numerusform>
            <numerusform>القيم السرية لـ %n عاملًا مكتوبة بنص صريح في هذا الملف.</numerusform>
            <numerusform>القيم السرية لـ %n عامل مكتوبة بنص صريح في هذا الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the keychain</source>
        <translation>نقل إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 has a mistake that has to be corrected in an editor</source>
        <translation>يحتوي ‎%1 على خطأ يجب تصحيحه في محرر نصوص</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message numerus="yes">
        <source>When saving, also delete %n token(s) from the keychain that no worker uses any more</source>
        <translation>
            <numerusform>عند الحفظ، لا تُحذف أي رموز مميزة من سلسلة المفاتيح</numerusform>
            <numerusform>عند الحفظ، احذف أيضًا من سلسلة المفاتيح رمزًا مميزًا واحدًا لم يعد أي عامل يستخدمه</numerusform>
            <numerusform>عند الحفظ، احذف أيضًا من سلسلة المفاتيح رمزين مميزين لم يعد أي عامل يستخدمهما</numerusform>
            <numerusform>عند الحفظ، احذف أيضًا من سلسلة المفاتيح %n رموز مميزة لم يعد أي عامل يستخدمها</numerusform>
            <numerusform>عند الحفظ، احذف أيضًا من سلسلة المفاتيح %n رمزًا مميزًا لم يعد أي عامل يستخدمها</numerusform>
            <numerusform>عند الحفظ، احذف أيضًا من سلسلة المفاتيح %n رمز مميز لم يعد أي عامل يستخدمها</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The file is made with the first save.</source>
        <translation>يُنشأ الملف عند الحفظ لأول مرة.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) cannot run yet.</source>
        <translation>
            <numerusform>كل العمال يمكنهم العمل.</numerusform>
            <numerusform>عامل واحد لا يمكنه العمل بعد.</numerusform>
            <numerusform>عاملان لا يمكنهما العمل بعد.</numerusform>
            <numerusform>%n عمال لا يمكنهم العمل بعد.</numerusform>
            <numerusform>%n عاملًا لا يمكنهم العمل بعد.</numerusform>
            <numerusform>%n عامل لا يمكنهم العمل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>Deployment &amp;URL</source>
        <translation>عنوان URL لبيئة النشر</translation>
    </message>
    <message>
        <source>When the worker was away or was interrupted</source>
        <translation>عندما يكون العامل قد غاب أو انقطع عمله</translation>
    </message>
    <message>
        <source>&amp;Answer everything that was missed</source>
        <translation>الرد على كل ما فات</translation>
    </message>
    <message>
        <source>Interrupted answers go on, and waiting messages are answered, oldest first.</source>
        <translation>تُتابَع الردود المنقطعة، ويُرد على الرسائل المنتظرة بدءًا بالأقدم.</translation>
    </message>
    <message>
        <source>Answer only &amp;new messages</source>
        <translation>الرد على الرسائل الجديدة فقط</translation>
    </message>
    <message>
        <source>What was missed is closed with a sentence that says so.</source>
        <translation>يُختتم ما فات بعبارة توضّح ذلك.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>the project folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>the deployment URL</source>
        <translation>عنوان URL لبيئة النشر</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>لا يزال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>When you save, the token goes into the keychain; the file only refers to it.</source>
        <translation>عند الحفظ يوضع الرمز المميز في سلسلة المفاتيح، ويكتفي الملف بالإشارة إليه.</translation>
    </message>
    <message>
        <source>The secret stands in this file in plain text. Move it to the keychain with the button above.</source>
        <translation>القيمة السرية مكتوبة بنص صريح في هذا الملف. انقلها إلى سلسلة المفاتيح بالزر الموجود أعلاه.</translation>
    </message>
</context>
<context>
    <name>oco::gui::EntryLayout</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>جارٍ الرد…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>This message could not be answered.</source>
        <translation>تعذر الرد على هذه الرسالة.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Shortened here. Copy the answer to read all of it.</source>
        <translation>النص مختصر هنا. انسخ الرد لقراءته كاملًا.</translation>
    </message>
</context>
<context>
    <name>oco::gui::KeychainStep</name>
    <message>
        <source>The token is a password: whoever has it can answer as this worker. The keychain of your system keeps it encrypted and opens when you log in. The configuration file then only says where it is.</source>
        <translation>الرمز المميز بمثابة كلمة مرور: يمكن لكل من يملكه الرد بصفته هذا العامل. تحفظه سلسلة مفاتيح نظامك مشفّرًا، وتُفتح عندما تسجّل الدخول. ولا يذكر ملف الإعداد عندئذ إلا مكانه.</translation>
    </message>
    <message>
        <source>Keep the token in the &amp;file instead, readable only by you</source>
        <translation>الاحتفاظ بالرمز المميز في الملف بدلًا من ذلك، بحيث لا يقرؤه غيرك</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keeping the token safe</source>
        <translation>حفظ الرمز المميز بأمان</translation>
    </message>
    <message>
        <source>The token goes into the keychain of your system.</source>
        <translation>يوضع الرمز المميز في سلسلة مفاتيح نظامك.</translation>
    </message>
    <message>
        <source>Add and &amp;start</source>
        <translation>إضافة وتشغيل</translation>
    </message>
    <message>
        <source>It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.</source>
        <translation>سيُكتب الرمز المميز دون تشفير في ‎%1. يمكن للبرامج التي تشغّلها قراءته هناك، ولا يمكن ذلك للمستخدمين الآخرين لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trying the keychain… Your system may ask you to unlock it.</source>
        <translation>جارٍ تجربة سلسلة المفاتيح… قد يطلب منك نظامك فتح قفلها.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The keychain works. A test entry was written, read and deleted.</source>
        <translation>سلسلة المفاتيح تعمل. كُتب إدخال تجريبي وقُرئ ثم حُذف.</translation>
    </message>
</context>
<context>
    <name>oco::gui::ListedEntries</name>
    <message>
        <source>New worker</source>
        <translation>عامل جديد</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>لا مجلد بعد</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogPage</name>
    <message>
        <source>&amp;Level:</source>
        <translation>المستوى:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>المعلومات وما فوقها</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>التصفية حسب النص</translation>
    </message>
    <message>
        <source>O&amp;nly the selected worker</source>
        <translation>العامل المحدد فقط</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>إبقاء أحدث سطر ظاهرًا</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>نسخ الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Cl&amp;ear view</source>
        <translation>مسح العرض</translation>
    </message>
    <message>
        <source>Clear this view; the log itself stays</source>
        <translation>مسح هذا العرض؛ يبقى السجل نفسه</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Whole text of the selected line</source>
        <translation>النص الكامل للسطر المحدد</translation>
    </message>
    <message>
        <source>Select a line to read all of it.</source>
        <translation>حدد سطرًا لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Show eve&amp;rything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>لا يوجد سطر يطابق عامل التصفية.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>لم يُسجَّل أي شيء بعد.</translation>
    </message>
</context>
<context>
    <name>oco::gui::LogWords</name>
    <message>
        <source>Debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>oco::gui::MainWindow</name>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>لا عمال بعد</translation>
    </message>
    <message>
        <source>A worker answers the messages of your sessions with opencode, in a folder on this computer.</source>
        <translation>يرد العامل على رسائل جلساتك باستخدام opencode، في مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>الإعداد…</translation>
    </message>
    <message>
        <source>Set everything up, step by step</source>
        <translation>إعداد كل شيء خطوة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>إضافة عامل…</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Edit configuration…</source>
        <translation>تحرير الإعداد…</translation>
    </message>
    <message>
        <source>Re&amp;load configuration</source>
        <translation>إعادة تحميل الإعداد</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open in ter&amp;minal</source>
        <translation>فتح في الطرفية</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>إظهار النشاط</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;About OpenCode Orchestrator</source>
        <translation>عن OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>About OpenCode Orchestrator</source>
        <translation>عن OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Version %1
Runs workers that answer your messages with opencode on this computer.</source>
        <translation>الإصدار %1
يشغّل عمالًا يردون على رسائلك باستخدام opencode على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>oco::gui::NoticeRules</name>
    <message>
        <source>Approve %1</source>
        <translation>وافق على %1</translation>
    </message>
    <message>
        <source>The worker waits for approval. Open the web UI, find it on this machine, and approve it.</source>
        <translation>ينتظر العامل الموافقة. افتح واجهة الويب، وابحث عنه ضمن هذا الجهاز، ثم وافق عليه.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 بحاجة إليك</translation>
    </message>
    <message>
        <source>%1 has stopped working</source>
        <translation>توقف %1 عن العمل</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1 إلى العمل</translation>
    </message>
    <message>
        <source>It is ready for messages again.</source>
        <translation>العامل جاهز لتلقي الرسائل من جديد.</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>ردّ %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>oco::gui::OpencodeStep</name>
    <message>
        <source>Install it with this command in a terminal. This page looks again every two seconds.</source>
        <translation>ثبّت opencode بهذا الأمر في طرفية. تعيد هذه الصفحة البحث عنه كل ثانيتين.</translation>
    </message>
    <message>
        <source>npm install -g opencode-ai</source>
        <translation>npm install -g opencode-ai</translation>
    </message>
    <message>
        <source>Command that installs opencode</source>
        <translation>الأمر الذي يثبّت opencode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Is it in an unusual place?</source>
        <translation>هل هو في مكان غير معتاد؟</translation>
    </message>
    <message>
        <source>C&amp;hoose the program…</source>
        <translation>اختيار البرنامج…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>opencode on this computer</source>
        <translation>opencode على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Workers hand your messages to opencode, which has to be installed here.</source>
        <translation>يسلّم العمال رسائلك إلى opencode، الذي يجب أن يكون مثبّتًا هنا.</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>جارٍ البحث عن opencode…</translation>
    </message>
    <message>
        <source>opencode %1 was found at %2.</source>
        <translation>عُثر على opencode %1 في ‎%2.</translation>
    </message>
    <message>
        <source>Is it the wrong one?</source>
        <translation>هل هو غير المطلوب؟</translation>
    </message>
    <message>
        <source>opencode was not found on this computer.</source>
        <translation>لم يُعثر على opencode على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>اختيار برنامج opencode</translation>
    </message>
</context>
<context>
    <name>oco::gui::PendingStrip</name>
    <message>
        <source>&amp;Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Deletes this worker. Its token stops working.</source>
        <translation>يحذف هذا العامل ويُبطل رمزه المميز.</translation>
    </message>
    <message>
        <source>Worker “%1” wants to connect and to work in %2.</source>
        <translation>يريد العامل «%1» الاتصال والعمل في ‎%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>لا ينتظر أي عامل آخر.</numerusform>
            <numerusform>ينتظر عامل آخر أيضًا.</numerusform>
            <numerusform>ينتظر عاملان آخران أيضًا.</numerusform>
            <numerusform>ينتظر %n عمال آخرون أيضًا.</numerusform>
            <numerusform>ينتظر %n عاملًا آخر أيضًا.</numerusform>
            <numerusform>ينتظر %n عامل آخر أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start the &amp;workers when the program starts</source>
        <translation>تشغيل العمال عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Run a deployment on &amp;this computer</source>
        <translation>توفير بيئة نشر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>When I &amp;quit while answers are being written:</source>
        <translation>عند الإنهاء أثناء كتابة الردود:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>المظهر:</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Log &amp;detail:</source>
        <translation>تفصيل السجل:</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>أخطرني عندما</translation>
    </message>
    <message>
        <source>a worker waits for &amp;approval</source>
        <translation>ينتظر عامل الموافقة</translation>
    </message>
    <message>
        <source>a worker needs &amp;me, for instance to unlock the keychain</source>
        <translation>يحتاج عامل إليّ، لفتح قفل سلسلة المفاتيح مثلًا</translation>
    </message>
    <message>
        <source>a worker has &amp;stopped working</source>
        <translation>يتوقف عامل عن العمل</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>يعود العامل إلى العمل</translation>
    </message>
    <message>
        <source>an answer is &amp;finished while no window is open</source>
        <translation>يكتمل رد ولا توجد نافذة مفتوحة</translation>
    </message>
    <message>
        <source>&amp;opencode</source>
        <translation>opencode</translation>
    </message>
    <message>
        <source>Looking for opencode…</source>
        <translation>جارٍ البحث عن opencode…</translation>
    </message>
    <message>
        <source>P&amp;rogram:</source>
        <translation>البرنامج:</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>عُثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>A program named in workers.json (opencode_binary) takes precedence. A change takes effect when opencode next starts.</source>
        <translation>للبرنامج المحدد في workers.json‏ (opencode_binary) الأولوية. يسري التغيير عند التشغيل التالي لـ opencode.</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>السؤال عمّا يجب فعله</translation>
    </message>
    <message>
        <source>Finish them first</source>
        <translation>إكمالها أولًا</translation>
    </message>
    <message>
        <source>Stop them at once</source>
        <translation>إيقافها فورًا</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything (for troubleshooting)</source>
        <translation>كل شيء (لاستكشاف الأخطاء)</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>المعلومات وما فوقها</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>opencode %1 at %2</source>
        <translation>opencode %1 في ‎%2</translation>
    </message>
    <message>
        <source>Choose the opencode program</source>
        <translation>اختيار برنامج opencode</translation>
    </message>
    <message>
        <source>For workers without an account: you write to them in the console. Only opencode talks to the model you choose.</source>
        <translation>للعمال دون حساب: تكتب إليهم في وحدة التحكم. opencode وحده يتخاطب مع النموذج الذي تختاره.</translation>
    </message>
</context>
<context>
    <name>oco::gui::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are being written.</source>
        <translation>
            <numerusform>لا تجري كتابة أي رد.</numerusform>
            <numerusform>تجري كتابة رد واحد.</numerusform>
            <numerusform>تجري كتابة ردّين.</numerusform>
            <numerusform>تجري كتابة %n ردود.</numerusform>
            <numerusform>تجري كتابة %n ردًا.</numerusform>
            <numerusform>تجري كتابة %n رد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start.</source>
        <translation>هل تريد إكمالها أولًا أم إيقافها الآن؟ ما يُوقَف يُشار إليه بذلك في واجهة الويب، أو يُتابَع عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>إكمال ثم إنهاء</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>إيقاف الآن</translation>
    </message>
</context>
<context>
    <name>oco::gui::SessionListModel</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>%1, answering, %2</source>
        <translation>%1، جارٍ الرد، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>جارٍ الرد…</translation>
    </message>
</context>
<context>
    <name>oco::gui::StartStep</name>
    <message>
        <source>Approve the worker</source>
        <translation>الموافقة على العامل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>The worker is ready</source>
        <translation>العامل جاهز</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>في انتظار موافقتك</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>جارٍ تشغيل العامل…</translation>
    </message>
    <message>
        <source>In %1, for the deployment on this computer</source>
        <translation>في ‎%1، لبيئة النشر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In %1, for %2</source>
        <translation>في ‎%1، لـ %2</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>تشغيل بيئة النشر</translation>
    </message>
    <message>
        <source>Starting the deployment…</source>
        <translation>جارٍ تشغيل بيئة النشر…</translation>
    </message>
    <message>
        <source>The deployment runs.</source>
        <translation>بيئة النشر قيد التشغيل.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Saved. The token is in the keychain.</source>
        <translation>تم الحفظ. الرمز المميز في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved. The token is in the file, readable only by you.</source>
        <translation>تم الحفظ. الرمز المميز في الملف، ولا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Save the worker</source>
        <translation>حفظ العامل</translation>
    </message>
    <message>
        <source>Saving the worker…</source>
        <translation>جارٍ حفظ العامل…</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>تشغيل العامل</translation>
    </message>
    <message>
        <source>The worker is started.</source>
        <translation>تم تشغيل العامل.</translation>
    </message>
    <message>
        <source>Reach the deployment</source>
        <translation>الوصول إلى بيئة النشر</translation>
    </message>
    <message>
        <source>Trying to reach the deployment…</source>
        <translation>جارٍ محاولة الوصول إلى بيئة النشر…</translation>
    </message>
    <message>
        <source>The deployment is reached.</source>
        <translation>تم الوصول إلى بيئة النشر.</translation>
    </message>
    <message>
        <source>Your approval in the web UI</source>
        <translation>موافقتك في واجهة الويب</translation>
    </message>
    <message>
        <source>Waiting for your approval in the web UI</source>
        <translation>في انتظار موافقتك في واجهة الويب</translation>
    </message>
    <message>
        <source>The worker is approved.</source>
        <translation>تمت الموافقة على العامل.</translation>
    </message>
    <message>
        <source>Start opencode</source>
        <translation>تشغيل opencode</translation>
    </message>
    <message>
        <source>Starting opencode…</source>
        <translation>جارٍ تشغيل opencode…</translation>
    </message>
    <message>
        <source>opencode runs. The worker is ready.</source>
        <translation>يعمل opencode الآن. العامل جاهز.</translation>
    </message>
    <message>
        <source>1. Open the web UI of your deployment.
2. Choose your machine. The worker %1 is listed there as pending.
3. Choose “Approve”. This page goes on by itself.</source>
        <translation>1. افتح واجهة الويب لبيئة النشر الخاصة بك.
2. اختر جهازك. يظهر العامل %1 هناك في قائمة الانتظار.
3. اختر «Approve». تتابع هذه الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>oco::gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>ينتظر سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Fetching the token</source>
        <translation>يجلب الرمز المميز</translation>
    </message>
    <message>
        <source>Trying to reach the deployment</source>
        <translation>يحاول الوصول إلى بيئة النشر</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>يسجّل نفسه</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Waiting for opencode</source>
        <translation>ينتظر opencode</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>يتصل</translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>لا يرد على أي رسالة</numerusform>
            <numerusform>يرد على رسالة واحدة</numerusform>
            <numerusform>يرد على رسالتين</numerusform>
            <numerusform>يرد على %n رسائل</numerusform>
            <numerusform>يرد على %n رسالة</numerusform>
            <numerusform>يرد على %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Having trouble</source>
        <translation>يواجه مشكلة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenEdit</name>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز المميز</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز المميز</translation>
    </message>
    <message>
        <source>Copy the whole token from the web UI: Machine → ⋮ → Add Worker.</source>
        <translation>انسخ الرمز المميز كاملًا من واجهة الويب: الجهاز ← ⋮ ← Add Worker.</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret shown</source>
        <translation>الجهاز %1 · العامل %2 · القيمة السرية ظاهرة</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · secret hidden</source>
        <translation>الجهاز %1 · العامل %2 · القيمة السرية مخفية</translation>
    </message>
    <message>
        <source>Machine %1 · Worker %2 · kept in the keychain</source>
        <translation>الجهاز %1 · العامل %2 · محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Read from the environment variable %1 when the worker starts</source>
        <translation>يُقرأ من متغير البيئة %1 عند تشغيل العامل</translation>
    </message>
    <message>
        <source>Read from the file %1 when the worker starts</source>
        <translation>يُقرأ من الملف ‎%1 عند تشغيل العامل</translation>
    </message>
    <message>
        <source>Read from the systemd credential %1 when the worker starts</source>
        <translation>يُقرأ من بيانات اعتماد systemd المسماة %1 عند تشغيل العامل</translation>
    </message>
    <message>
        <source>Worker token</source>
        <translation>الرمز المميز للعامل</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>ألصق الرمز المميز هنا</translation>
    </message>
</context>
<context>
    <name>oco::gui::TokenStep</name>
    <message>
        <source>Worker &amp;token:</source>
        <translation>الرمز المميز للعامل:</translation>
    </message>
    <message>
        <source>In the web UI, open the menu ⋮ of your machine and choose “Add Worker”. The token is shown once; copy it whole.</source>
        <translation>في واجهة الويب، افتح قائمة ⋮ الخاصة بجهازك واختر «Add Worker». يظهر الرمز المميز مرة واحدة؛ انسخه كاملًا.</translation>
    </message>
    <message>
        <source>Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry.</source>
        <translation>رسم لواجهة الويب: قائمة أحد الأجهزة مفتوحة، و«Add Worker» أول عناصرها.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>The worker’s token</source>
        <translation>الرمز المميز للعامل</translation>
    </message>
    <message>
        <source>It says which worker this is, and proves it.</source>
        <translation>يحدد أيّ عامل هذا، ويثبت هويته.</translation>
    </message>
</context>
<context>
    <name>oco::gui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Copy &amp;prompt</source>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>oco::gui::TrayMenu</name>
    <message>
        <source>No workers yet</source>
        <translation>لا عمال بعد</translation>
    </message>
    <message>
        <source>All workers are stopped</source>
        <translation>كل العمال متوقفون</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) ready</source>
        <translation>
            <numerusform>لا عمال جاهزون</numerusform>
            <numerusform>عامل واحد جاهز</numerusform>
            <numerusform>عاملان جاهزان</numerusform>
            <numerusform>%n عمال جاهزون</numerusform>
            <numerusform>%n عاملًا جاهزًا</numerusform>
            <numerusform>%n عامل جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering %n message(s)</source>
        <translation>
            <numerusform>لا رد على أي رسالة</numerusform>
            <numerusform>جارٍ الرد على رسالة واحدة</numerusform>
            <numerusform>جارٍ الرد على رسالتين</numerusform>
            <numerusform>جارٍ الرد على %n رسائل</numerusform>
            <numerusform>جارٍ الرد على %n رسالة</numerusform>
            <numerusform>جارٍ الرد على %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) need you</source>
        <translation>
            <numerusform>لا عمال بحاجة إليك</numerusform>
            <numerusform>عامل واحد بحاجة إليك</numerusform>
            <numerusform>عاملان بحاجة إليك</numerusform>
            <numerusform>%n عمال بحاجة إليك</numerusform>
            <numerusform>%n عاملًا بحاجة إليك</numerusform>
            <numerusform>%n عامل بحاجة إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have a problem</source>
        <translation>
            <numerusform>لا عمال لديهم مشكلة</numerusform>
            <numerusform>عامل واحد لديه مشكلة</numerusform>
            <numerusform>عاملان لديهما مشكلة</numerusform>
            <numerusform>%n عمال لديهم مشكلة</numerusform>
            <numerusform>%n عاملًا لديهم مشكلة</numerusform>
            <numerusform>%n عامل لديهم مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>فتح لوحة المعلومات</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>&amp;Add worker…</source>
        <translation>إضافة عامل…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n answer(s), then quitting</source>
        <translation>
            <numerusform>لا ردود جارية، سينتهي البرنامج</numerusform>
            <numerusform>إكمال رد واحد ثم الإنهاء</numerusform>
            <numerusform>إكمال ردّين ثم الإنهاء</numerusform>
            <numerusform>إكمال %n ردود ثم الإنهاء</numerusform>
            <numerusform>إكمال %n ردًا ثم الإنهاء</numerusform>
            <numerusform>إكمال %n رد ثم الإنهاء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open in t&amp;erminal</source>
        <translation>فتح في الطرفية</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>إظهار النشاط</translation>
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
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وعامل واحد آخر</numerusform>
            <numerusform>وعاملان آخران</numerusform>
            <numerusform>و%n عمال آخرون</numerusform>
            <numerusform>و%n عاملًا آخر</numerusform>
            <numerusform>و%n عامل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oco::gui::WelcomeStep</name>
    <message>
        <source>This program lets you work with opencode on this computer from anywhere. A small worker runs here in the folder of a project. You write in the web UI, the worker hands your messages to opencode, and the answers stream back.</source>
        <translation>يتيح لك هذا البرنامج العمل باستخدام opencode على هذا الحاسوب من أي مكان. يعمل هنا عامل صغير في مجلد مشروع. تكتب في واجهة الويب، فيسلّم العامل رسائلك إلى opencode، وتصلك الردود أثناء كتابتها.</translation>
    </message>
    <message>
        <source>You, in the web UI on any device</source>
        <translation>أنت، في واجهة الويب على أي جهاز</translation>
    </message>
    <message>
        <source>Your deployment, where the messages wait</source>
        <translation>بيئة النشر الخاصة بك، حيث تنتظر الرسائل</translation>
    </message>
    <message>
        <source>This computer, where opencode works</source>
        <translation>هذا الحاسوب، حيث يعمل opencode</translation>
    </message>
    <message>
        <source>Nothing is saved before you press “Add and start”, and you can go back at any time.</source>
        <translation>لا يُحفظ أي شيء قبل أن تضغط «إضافة وتشغيل»، ويمكنك الرجوع في أي وقت.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to OpenCode Orchestrator</source>
        <translation>مرحبًا بك في OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes.</source>
        <translation>يستغرق الإعداد بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WhereStep</name>
    <message>
        <source>You can add workers of the other kind at any time.</source>
        <translation>يمكنك إضافة عمال من النوع الآخر في أي وقت.</translation>
    </message>
    <message>
        <source>Connect to &amp;my deployment</source>
        <translation>الاتصال ببيئة النشر الخاصة بي</translation>
    </message>
    <message>
        <source>You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You need a worker token, which the web UI gives you.</source>
        <translation>لديك بيئة نشر مع واجهة الويب الخاصة بها، سواء أكانت لك أم لفريقك، وتريد الوصول إلى هذا الحاسوب منها. تحتاج إلى رمز مميز للعامل تحصل عليه من واجهة الويب.</translation>
    </message>
    <message>
        <source>&amp;Try it on this computer</source>
        <translation>التجربة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A small deployment runs inside this program. No account and no token are needed. You write in the console of this program, and add a real deployment when you want one.</source>
        <translation>تعمل بيئة نشر صغيرة داخل هذا البرنامج. لا حاجة إلى حساب ولا إلى رمز مميز. تكتب في وحدة تحكم هذا البرنامج، وتضيف بيئة نشر حقيقية متى أردت.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>مصدر الرسائل</translation>
    </message>
    <message>
        <source>Where do your messages come from?</source>
        <translation>من أين تأتي رسائلك؟</translation>
    </message>
</context>
<context>
    <name>oco::gui::Wizard</name>
    <message>
        <source>Set up OpenCode Orchestrator</source>
        <translation>إعداد OpenCode Orchestrator</translation>
    </message>
    <message>
        <source>OpenCode
Orchestrator</source>
        <translation>OpenCode
Orchestrator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>إضافة عامل</translation>
    </message>
    <message>
        <source>Keep the worker?</source>
        <translation>هل تريد الاحتفاظ بالعامل؟</translation>
    </message>
    <message>
        <source>The worker %1 is not ready yet. It can go on without this window.</source>
        <translation>العامل %1 ليس جاهزًا بعد. يمكنه المتابعة دون هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;Keep the worker</source>
        <translation>الاحتفاظ بالعامل</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>The worker %1 is ready. It can stay, or be removed again.</source>
        <translation>العامل %1 جاهز. يمكن أن يبقى أو أن يُزال.</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkerWords</name>
    <message>
        <source>Entry %1</source>
        <translation>الإدخال %1</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>Approve it in the web UI</source>
        <translation>وافق عليه في واجهة الويب</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>لا رسائل تنتظر</numerusform>
            <numerusform>رسالة واحدة تنتظر</numerusform>
            <numerusform>رسالتان تنتظران</numerusform>
            <numerusform>%n رسائل تنتظر</numerusform>
            <numerusform>%n رسالة تنتظر</numerusform>
            <numerusform>%n رسالة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>oco::gui::WorkersModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>بيئة النشر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>يعمل الآن على</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>ردود اليوم</translation>
    </message>
</context>
</TS>
