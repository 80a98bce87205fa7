<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stanceline</source>
        <translation>حول Stanceline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Label every sentence of an article with stance and topic.</source>
        <translation>وسم كل جملة في المقال بالموقف والموضوع.</translation>
    </message>
    <message>
        <source>Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC.</source>
        <translation>Stanceline: Apache-2.0. Qt وPySide: LGPL-3.0. Inter وSource Serif 4: OFL-1.1. أيقونات Lucide: ISC.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Qt</source>
        <translation>حول Qt</translation>
    </message>
    <message>
        <source>About Stanceline</source>
        <translation>حول Stanceline</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>مسح الوسوم</translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>مسح الموقف</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>تصدير مرة أخرى</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>تصدير دليل الترميز…</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>تصدير مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <translation>توسيع التحديد إلى أسفل</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <translation>توسيع التحديد إلى أعلى</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>ترشيح المقالات</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>الجملة الأولى</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>استيراد دليل ترميز…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>الجملة الأخيرة</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Next match of the filter</source>
        <translation>المطابقة التالية للمرشح</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next to-do</source>
        <translation>التالية غير الموسومة</translation>
    </message>
    <message>
        <source>After stance</source>
        <translation>بعد الموقف</translation>
    </message>
    <message>
        <source>Add as counter-example</source>
        <translation>إضافة كمثال مضاد</translation>
    </message>
    <message>
        <source>Add as example</source>
        <translation>إضافة كمثال</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>بعد الموقف والموضوع</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>كل الجمل</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>دون رؤية الوسوم السابقة</translation>
    </message>
    <message>
        <source>Cite Stanceline…</source>
        <translation>الاستشهاد بـ Stanceline…</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>دليل الترميز…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Copy with labels</source>
        <translation>نسخ مع الوسوم</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>الجملة الحالية فقط</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>تخصيص الاختصارات…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Export guidelines…</source>
        <translation>تصدير الإرشادات…</translation>
    </message>
    <message>
        <source>Find a label…</source>
        <translation>البحث عن وسم…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>البحث في المقال…</translation>
    </message>
    <message>
        <source>Find in project…</source>
        <translation>البحث في المشروع…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Go to article…</source>
        <translation>الانتقال إلى مقال…</translation>
    </message>
    <message>
        <source>Go to sentence…</source>
        <translation>الانتقال إلى جملة…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>عبارات التحفظ</translation>
    </message>
    <message>
        <source>Held by the quoted source</source>
        <translation>موقف المصدر المقتبس</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>History of the sentence</source>
        <translation>سجل الجملة</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>استورد مقالًا أولًا.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>عمومًا</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>ضم إلى التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>تعليم المقال كمنجز</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>أدوات النفي</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>هدف جديد…</translation>
    </message>
    <message>
        <source>Next flagged</source>
        <translation>التالي ذو الراية</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>الهدف التالي</translation>
    </message>
    <message>
        <source>Next to-do article</source>
        <translation>المقال التالي غير المنجز</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>التالي غير المؤكد</translation>
    </message>
    <message>
        <source>No project was opened here before.</source>
        <translation>لم يُفتح أي مشروع هنا من قبل.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>عند الضغط على Enter فقط</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Open an article that you may label.</source>
        <translation>افتح مقالًا يجوز لك وسمه.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>فتح المشروع التجريبي</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>OpenDyslexic is not installed on this computer.</source>
        <translation>خط OpenDyslexic غير مثبت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Own lists</source>
        <translation>قوائمي</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>كلماتي…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Previous match of the filter</source>
        <translation>المطابقة السابقة للمرشح</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>الهدف السابق</translation>
    </message>
    <message>
        <source>Previous to-do</source>
        <translation>السابقة غير الموسومة</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>نص متصل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>القرارات الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Repeat last labels</source>
        <translation>تكرار آخر الوسوم</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>Say in the codebook that a dimension asks towards what, or held by whom.</source>
        <translation>حدد في دليل الترميز أن البُعد يسأل عن الهدف أو عن صاحب الموقف.</translation>
    </message>
    <message>
        <source>Select all sentences</source>
        <translation>تحديد كل الجمل</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>خط النظام المذيَّل</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Show project file in its folder</source>
        <translation>إظهار ملف المشروع في مجلده</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Target 1</source>
        <translation>الهدف 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <translation>الهدف 2</translation>
    </message>
    <message>
        <source>Target 3</source>
        <translation>الهدف 3</translation>
    </message>
    <message>
        <source>Target 4</source>
        <translation>الهدف 4</translation>
    </message>
    <message>
        <source>Target 5</source>
        <translation>الهدف 5</translation>
    </message>
    <message>
        <source>Target 6</source>
        <translation>الهدف 6</translation>
    </message>
    <message>
        <source>Target 7</source>
        <translation>الهدف 7</translation>
    </message>
    <message>
        <source>Target 8</source>
        <translation>الهدف 8</translation>
    </message>
    <message>
        <source>Target 9</source>
        <translation>الهدف 9</translation>
    </message>
    <message>
        <source>The filter asks for no labels.</source>
        <translation>المرشح لا يطلب أي وسوم.</translation>
    </message>
    <message>
        <source>The sentence has no label to be an example of.</source>
        <translation>لا وسم للجملة تكون مثالًا له.</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>لا توجد مقالات بعد.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>لا مكان للرجوع إليه.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>لا مكان للتقدم إليه.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>هذا المشروع للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Up to ten labels of a dimension are all in sight.</source>
        <translation>حتى عشرة وسوم للبُعد تظهر كلها.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Sentence above</source>
        <translation>الجملة أعلاه</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Sentence below</source>
        <translation>الجملة أدناه</translation>
    </message>
    <message>
        <source>Strip of keys</source>
        <translation>شريط المفاتيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You have no list of your own yet.</source>
        <translation>ليس لديك قائمة خاصة بعد.</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>towards</source>
        <translation>تجاه</translation>
    </message>
    <message>
        <source>Name a target</source>
        <translation>تسمية هدف</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>عمومًا</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>هدف جديد…</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Quoted source</source>
        <translation>المصدر المقتبس</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>لصاحبه</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>من؟</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>صاحب الموقف</translation>
    </message>
    <message>
        <source>name a target…</source>
        <translation>سمِّ هدفًا…</translation>
    </message>
    <message>
        <source>Towards {target}</source>
        <translation>تجاه {target}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>أُعيد.</translation>
    </message>
    <message>
        <source>{label} set</source>
        <translation>وُضع {label}</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>نُزع {label}</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>الجملة {number}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>F9 or Esc shows the panes again.</source>
        <translation>يعيد F9 أو Esc إظهار اللوحات.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Who labels; opens a menu</source>
        <translation>من يقوم بالوسم؛ يفتح قائمة</translation>
    </message>
    <message>
        <source>{name} labels</source>
        <translation>القائم بالوسم: {name}</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>من يقوم بالوسم</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>شخص آخر…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>On %n sentence(s):</source>
        <translation>
            <numerusform>لا جمل:</numerusform>
            <numerusform>على جملة واحدة:</numerusform>
            <numerusform>على جملتين:</numerusform>
            <numerusform>على %n جمل:</numerusform>
            <numerusform>على %n جملة:</numerusform>
            <numerusform>على %n جملة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a label</source>
        <translation>إعطاء وسم</translation>
    </message>
    <message>
        <source>Take a label away</source>
        <translation>نزع وسم</translation>
    </message>
    <message>
        <source>Clear all labels</source>
        <translation>مسح كل الوسوم</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>إزالة الراية</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>إعادة الإدراج</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n sentence(s)</source>
        <translation>
            <numerusform>لا جمل لتغييرها</numerusform>
            <numerusform>تغيير جملة واحدة</numerusform>
            <numerusform>تغيير جملتين</numerusform>
            <numerusform>تغيير %n جمل</numerusform>
            <numerusform>تغيير %n جملة</numerusform>
            <numerusform>تغيير %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>“{name}” was not saved: {reason}.</source>
        <translation>لم يُحفظ «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{title}: {n} ({percent})</source>
        <translation>{title}: {n} ({percent})</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>وسومي</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>n = {n} pairs of labels</source>
        <translation>n = {n} من أزواج الوسوم</translation>
    </message>
    <message>
        <source>n = {n} labelled sentences</source>
        <translation>n = {n} من الجمل الموسومة</translation>
    </message>
    <message>
        <source>n = {n} labels</source>
        <translation>n = {n} من الوسوم</translation>
    </message>
    <message>
        <source>{n} without any yet</source>
        <translation>{n} بلا أي وسم بعد</translation>
    </message>
    <message>
        <source>{title} {n}, {percent} percent</source>
        <translation>{title} {n}، {percent} بالمئة</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>The two sentences differ. Enter keeps the longer one&apos;s.</source>
        <translation>الجملتان مختلفتان. يُبقي Enter ما للأطول.</translation>
    </message>
    <message>
        <source>{question} towards {target}: which stays?</source>
        <translation>{question} تجاه {target}: أيهما يبقى؟</translation>
    </message>
    <message>
        <source>{question}: which stays?</source>
        <translation>{question}: أيهما يبقى؟</translation>
    </message>
    <message>
        <source>Of sentence {numbers}</source>
        <translation>من الجملة {numbers}</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>{label}: only some of the sentences</source>
        <translation>{label}: بعض الجمل فقط</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Label below</source>
        <translation>وسم أدنى</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New label below this one</source>
        <translation>وسم جديد تحت هذا</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>بُعد جديد</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>ترشيح الوسوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>يُحفظ كل تغيير فورًا؛ ويتراجع عنه Ctrl+Z.</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation>بُعد جديد</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>Splitting a label</source>
        <translation>تقسيم وسم</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Import codebook</source>
        <translation>استيراد دليل الترميز</translation>
    </message>
    <message>
        <source>The codebook was changed. Undo takes it back.</source>
        <translation>تغيّر دليل الترميز. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>تصدير دليل الترميز</translation>
    </message>
    <message>
        <source>Export guidelines</source>
        <translation>تصدير الإرشادات</translation>
    </message>
    <message>
        <source>The codebook is in {path}.</source>
        <translation>دليل الترميز في {path}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Name of the codebook</source>
        <translation>اسم دليل الترميز</translation>
    </message>
    <message>
        <source>Description of the codebook</source>
        <translation>وصف دليل الترميز</translation>
    </message>
    <message>
        <source>What is labelled, and how to decide</source>
        <translation>ما الذي يوسم وكيف يُتخذ القرار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>المراجعة {n}</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>لم يُعطَ قط</numerusform>
            <numerusform>أُعطي مرة واحدة</numerusform>
            <numerusform>أُعطي مرتين</numerusform>
            <numerusform>أُعطي %Ln مرات</numerusform>
            <numerusform>أُعطي %Ln مرة</numerusform>
            <numerusform>أُعطي %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>متقاعد</translation>
    </message>
</context>
<context>
    <name>ColourCaution</name>
    <message>
        <source>Hard to see in the {theme} theme: contrast {ratio} : 1, should be 3 : 1.</source>
        <translation>تصعب رؤيته في السمة {theme}: التباين {ratio} : 1، والمطلوب 3 : 1.</translation>
    </message>
    <message>
        <source>Looks like “{label}” {eyes}: difference {apart}, should be 15.</source>
        <translation>يشبه «{label}» {eyes}: الفرق {apart}، والمطلوب 15.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>الفاتحة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>الداكنة</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>العالية التباين</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>to people who see no red (protanopia)</source>
        <translation>لمن لا يرى الأحمر (عمى الأحمر)</translation>
    </message>
    <message>
        <source>to people who see no green (deuteranopia)</source>
        <translation>لمن لا يرى الأخضر (عمى الأخضر)</translation>
    </message>
    <message>
        <source>to people who see no blue (tritanopia)</source>
        <translation>لمن لا يرى الأزرق (عمى الأزرق)</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <source>Open in Annotate</source>
        <translation>فتح في الوسم</translation>
    </message>
    <message>
        <source>The sentence in its article</source>
        <translation>الجملة في مقالها</translation>
    </message>
    <message>
        <source>Choose a sentence to see it in its article</source>
        <translation>اختر جملة لتراها في مقالها</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every label you set is saved. You can go on; if it happens again, please send the report below.</source>
        <translation>هذا خلل في البرنامج وليس خطأك. كل وسم وضعته محفوظ. يمكنك المتابعة؛ وإن تكرر الأمر فأرسل التقرير أدناه من فضلك.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>السجل في {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Recent decisions</source>
        <translation>القرارات الأخيرة</translation>
    </message>
    <message>
        <source>Recent decisions, newest first</source>
        <translation>القرارات الأخيرة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing yet. What you label and mark is listed here.</source>
        <translation>لا شيء بعد. يُسرد هنا ما تسمه وتعلّمه.</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n newer step(s)</source>
        <translation>
            <numerusform>لا خطوات أحدث للتراجع عنها</numerusform>
            <numerusform>التراجع عن الخطوة الأحدث</numerusform>
            <numerusform>التراجع عن الخطوتين الأحدث</numerusform>
            <numerusform>التراجع عن %n خطوات أحدث</numerusform>
            <numerusform>التراجع عن %n خطوة أحدث</numerusform>
            <numerusform>التراجع عن %n خطوة أحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>التراجع إلى هنا</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>One label a sentence</source>
        <translation>وسم واحد لكل جملة</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>How many labels a sentence can have</source>
        <translation>كم وسمًا يمكن للجملة أن تحمل</translation>
    </message>
    <message>
        <source>A sentence is done only when this is answered</source>
        <translation>لا تكتمل الجملة إلا بعد الإجابة عن هذا</translation>
    </message>
    <message>
        <source>Asked towards a target: who or what is meant</source>
        <translation>يسأل عن الهدف: من أو ما المقصود</translation>
    </message>
    <message>
        <source>Asked of a holder: whose stance it is</source>
        <translation>يسأل عن صاحب الموقف: موقف من هو</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>How to decide, in which order</source>
        <translation>كيف يُقرَّر وبأي ترتيب</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>حذف البُعد</translation>
    </message>
    <message>
        <source>the column of the dataset</source>
        <translation>عمود مجموعة البيانات</translation>
    </message>
    <message>
        <source>what the label pane and charts say</source>
        <translation>ما تقوله لوحة الوسوم والمخططات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Only a dimension that was never answered can be deleted.</source>
        <translation>لا يُحذف إلا بُعد لم يُجب عنه قط.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>لم يُجب عنه قط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) given</source>
        <translation>
            <numerusform>لا وسوم معطاة</numerusform>
            <numerusform>أُعطي وسم واحد</numerusform>
            <numerusform>أُعطي وسمان</numerusform>
            <numerusform>أُعطيت %Ln وسوم</numerusform>
            <numerusform>أُعطي %Ln وسمًا</numerusform>
            <numerusform>أُعطي %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a dimension has answers it keeps their number.</source>
        <translation>متى صارت للبُعد إجابات بقي عددها المسموح ثابتًا.</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>The codebook has no labels yet.</source>
        <translation>لا وسوم في دليل الترميز بعد.</translation>
    </message>
    <message>
        <source>Nothing is counted here yet. Bars appear as you label.</source>
        <translation>لا شيء محسوب هنا بعد. تظهر الأشرطة أثناء الوسم.</translation>
    </message>
    <message>
        <source>Click a bar to show only those sentences.</source>
        <translation>انقر شريطًا لإظهار تلك الجمل فقط.</translation>
    </message>
</context>
<context>
    <name>DoneStrip</name>
    <message>
        <source>Next to-do article</source>
        <translation>المقال التالي غير المنجز</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>وُسم %1 من %2</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Counter-example of</source>
        <translation>مثال مضاد لـ</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>مثال لـ</translation>
    </message>
    <message>
        <source>{label} has this sentence already.</source>
        <translation>لدى {label} هذه الجملة أصلًا.</translation>
    </message>
    <message>
        <source>A counter-example of {label} now. Undo takes it back.</source>
        <translation>صار مثالًا مضادًا لـ {label}. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>An example of {label} now. Undo takes it back.</source>
        <translation>صار مثالًا لـ {label}. يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export dataset</source>
        <translation>تصدير مجموعة البيانات</translation>
    </message>
    <message>
        <source>The dataset is in {path}. Rows: {n}.</source>
        <translation>مجموعة البيانات في {path}. الصفوف: {n}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation>تصدير مجموعة البيانات</translation>
    </message>
    <message>
        <source>Long: one row a label</source>
        <translation>طويل: صف لكل وسم</translation>
    </message>
    <message>
        <source>Wide: one row a sentence and annotator</source>
        <translation>عريض: صف لكل جملة وواسم</translation>
    </message>
    <message>
        <source>Sentences without labels too</source>
        <translation>الجمل بلا وسوم أيضًا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>For Excel: byte order mark, and formulas made harmless</source>
        <translation>لبرنامج Excel: علامة ترتيب البايتات مع تعطيل الصيغ</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>حفظ الصورة (PNG)…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>حفظ الرسم (SVG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>حفظ الأرقام (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>إظهار كجدول…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 نسخة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy is in “%1”. You go on in the project itself.</source>
        <translation>النسخة في «%1». وتتابع أنت العمل في المشروع نفسه.</translation>
    </message>
    <message>
        <source>It is no longer where it was.</source>
        <translation>لم يعد حيث كان.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
    <message>
        <source>All changes are saved. Every label is written the moment it is set.</source>
        <translation>كل التغييرات محفوظة. يُكتب كل وسم لحظة وضعه.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Mine</source>
        <translation>خاصتي</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>ذو راية</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: بلا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Flagged sentence</source>
        <translation>جملة ذات راية</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>موروث من تقسيم</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>غير مستبعد</translation>
    </message>
    <message>
        <source>Edited since %1</source>
        <translation>عُدّل منذ %1</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1 من الأحرف أو أكثر</translation>
    </message>
    <message>
        <source>At most %2 characters</source>
        <translation>%2 من الأحرف على الأكثر</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>من %1 إلى %2 من الأحرف</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>الكاتب: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>المقالات: %1</translation>
    </message>
    <message>
        <source>Title or source: %1</source>
        <translation>العنوان أو المصدر: %1</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>No label of {dimension}</source>
        <translation>لا وسم من {dimension}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>ذو راية</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>موروث من تقسيم</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>الجمل المستبعدة</translation>
    </message>
    <message>
        <source>With excluded sentences</source>
        <translation>مع الجمل المستبعدة</translation>
    </message>
    <message>
        <source>Without excluded ones</source>
        <translation>دون المستبعدة</translation>
    </message>
    <message>
        <source>Only excluded ones</source>
        <translation>المستبعدة فقط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>خاصتي</translation>
    </message>
    <message>
        <source>Whose labels and marks</source>
        <translation>وسوم وعلامات من</translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation>لأي شخص</translation>
    </message>
    <message>
        <source>Edited at any time</source>
        <translation>عُدّل في أي وقت</translation>
    </message>
    <message>
        <source>Edited today</source>
        <translation>عُدّل اليوم</translation>
    </message>
    <message>
        <source>Edited in the last 7 days</source>
        <translation>عُدّل في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Edited in the last 30 days</source>
        <translation>عُدّل في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Edited since a saved day</source>
        <translation>عُدّل منذ يوم محفوظ</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>كلمات في الجملة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>From a day: 2026-03-01</source>
        <translation>من يوم: 2026-03-01</translation>
    </message>
    <message>
        <source>From this day, as year-month-day</source>
        <translation>من هذا اليوم، سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Until this day, as year-month-day</source>
        <translation>حتى هذا اليوم، سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Until a day: 2026-12-31</source>
        <translation>حتى يوم: 2026-12-31</translation>
    </message>
    <message>
        <source>From any length</source>
        <translation>من أي طول</translation>
    </message>
    <message>
        <source>From this many characters</source>
        <translation>من هذا العدد من الأحرف</translation>
    </message>
    <message>
        <source>from </source>
        <translation>من </translation>
    </message>
    <message>
        <source>to any length</source>
        <translation>حتى أي طول</translation>
    </message>
    <message>
        <source>Up to this many characters</source>
        <translation>حتى هذا العدد من الأحرف</translation>
    </message>
    <message>
        <source>to </source>
        <translation>إلى </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>What is filtered by</source>
        <translation>ما يُرشَّح به</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Find words – beginnings count</source>
        <translation>البحث عن كلمات – تكفي بداياتها</translation>
    </message>
    <message>
        <source>Words are found by their beginnings; &quot;a phrase&quot;, -without, one OR another. Enter goes to the next hit, Esc closes.</source>
        <translation>تُعثر على الكلمات ببداياتها؛ &quot;عبارة&quot;، -بدون، كلمة OR أخرى. ينتقل Enter إلى النتيجة التالية ويغلق Esc.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>{title}, {count} chosen</source>
        <translation>{title}، المختار {count}</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Give it when</source>
        <translation>يُعطى عندما</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>لا يُعطى عندما</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>أمثلة مضادة</translation>
    </message>
</context>
<context>
    <name>GuidelinesPane</name>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>تحرير دليل الترميز…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move this pane; right-click for more</source>
        <translation>اسحب لتحريك هذه اللوحة؛ وانقر يمينًا للمزيد</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>نقل إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>تراجع عنه %1</translation>
    </message>
    <message>
        <source>Done again by %1</source>
        <translation>أعاده %1</translation>
    </message>
    <message>
        <source>codebook revision %1</source>
        <translation>مراجعة دليل الترميز %1</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>استُوردت من %1</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>وُضع %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>نُزع %1</translation>
    </message>
    <message>
        <source>%2 changed to %1</source>
        <translation>تغيّر %2 إلى %1</translation>
    </message>
    <message>
        <source>%1 carried over</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 inherited, to be checked</source>
        <translation>%1 موروث، للتحقق</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>أُكد %1</translation>
    </message>
    <message>
        <source>%1 marked as unsure</source>
        <translation>عُلّم %1 كغير مؤكد</translation>
    </message>
    <message>
        <source>%1 marked as sure</source>
        <translation>عُلّم %1 كمؤكد</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Note changed: %1</source>
        <translation>تغيّرت الملاحظة: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>ضُمّت: %1</translation>
    </message>
    <message>
        <source>Split, this half: %1</source>
        <translation>قُسمت، هذا النصف: %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <translation>فُصلت: %1</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>وسم لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (متقاعد)</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>الجملة %1</translation>
    </message>
    <message>
        <source>, towards %1</source>
        <translation>، تجاه %1</translation>
    </message>
    <message>
        <source>, held by %1</source>
        <translation>، لصاحبه %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the sentence</source>
        <translation>سجل الجملة</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>لا جملة</translation>
    </message>
    <message>
        <source>What happened to this sentence, newest first</source>
        <translation>ما جرى لهذه الجملة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>History of sentence {number}</source>
        <translation>سجل الجملة {number}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف تلقائي</translation>
    </message>
    <message>
        <source>Import texts that are in the project already</source>
        <translation>استيراد نصوص موجودة في المشروع أصلًا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.</source>
        <translation>ملفات نصية أو Markdown أو CSV أو JSON Lines، أو مجلدات منها. أفلتها هنا.</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>استيراد مجلد مقالات</translation>
    </message>
    <message>
        <source>Guess by name</source>
        <translation>تخمين حسب الاسم</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>عمود {field}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Press a letter or digit; Backspace takes the key away.</source>
        <translation>اضغط حرفًا أو رقمًا؛ ويزيل مفتاح التراجع المفتاح.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>اضغط المفتاح الجديد…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>next to-do</source>
        <translation>التالي للعمل</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Set %1</source>
        <translation>وضع %1</translation>
    </message>
    <message>
        <source>Toggle %1</source>
        <translation>تبديل %1</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Filter by this label</source>
        <translation>ترشيح بهذا الوسم</translation>
    </message>
    <message>
        <source>Show in the guidelines</source>
        <translation>إظهار في الإرشادات</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>تغيير الوسم…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A kind of “neither”</source>
        <translation>نوع من «لا هذا ولا ذاك»</translation>
    </message>
    <message>
        <source>Such labels can be put together when the dataset is exported.</source>
        <translation>يمكن جمع هذه الوسوم عند تصدير مجموعة البيانات.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>What the label means, in a sentence or two</source>
        <translation>معنى الوسم في جملة أو جملتين</translation>
    </message>
    <message>
        <source>Give it when</source>
        <translation>يُعطى عندما</translation>
    </message>
    <message>
        <source>What belongs here, borderline cases too</source>
        <translation>ما ينتمي إلى هنا، والحالات الحدية أيضًا</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>لا يُعطى عندما</translation>
    </message>
    <message>
        <source>What seems to belong here and doesn&apos;t</source>
        <translation>ما يبدو منتميًا إلى هنا وليس كذلك</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>أمثلة مضادة</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إحالة إلى التقاعد</translation>
    </message>
    <message>
        <source>Never given</source>
        <translation>لم يُعطَ قط</translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>لم يُعطَ قط</numerusform>
            <numerusform>أُعطي مرة واحدة</numerusform>
            <numerusform>أُعطي مرتين</numerusform>
            <numerusform>أُعطي %Ln مرات</numerusform>
            <numerusform>أُعطي %Ln مرة</numerusform>
            <numerusform>أُعطي %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>under revision {first}</source>
        <translation>بالمراجعة {first}</translation>
    </message>
    <message>
        <source>under revisions {first} to {last}</source>
        <translation>بالمراجعات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>retired: it keeps its annotations and is no longer offered</source>
        <translation>متقاعد: يحتفظ بتوسيماته ولم يعد يُعرض</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>A retired label keeps its annotations and can be brought back.</source>
        <translation>يحتفظ الوسم المتقاعد بتوسيماته ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Only a label that was never given can be deleted.</source>
        <translation>لا يُحذف إلا وسم لم يُعطَ قط.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>مثلث إلى أعلى</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>مثلث إلى أسفل</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>خماسي</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>صليب</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>Auto-advance</source>
        <translation>تقدم تلقائي</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation>
            <numerusform>لا جمل محددة</numerusform>
            <numerusform>جملة واحدة محددة</numerusform>
            <numerusform>جملتان محددتان</numerusform>
            <numerusform>%n جمل محددة</numerusform>
            <numerusform>%n جملة محددة</numerusform>
            <numerusform>%n جملة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>لا جملة</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>الجملة {number}</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>Lines: a sentence a line</source>
        <translation>أسطر: جملة في كل سطر</translation>
    </message>
    <message>
        <source>Prose: flowing text</source>
        <translation>نص متصل</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Importing the clipboard</source>
        <translation>استيراد الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>لا مكررات</numerusform>
            <numerusform>أُغفل مكرر واحد</numerusform>
            <numerusform>أُغفل مكرران</numerusform>
            <numerusform>أُغفلت %n مكررات</numerusform>
            <numerusform>أُغفل %n مكررًا</numerusform>
            <numerusform>أُغفل %n مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Flag for discussion</source>
        <translation>وضع راية للنقاش</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Exclude: not a sentence, or the same everywhere</source>
        <translation>استبعاد: ليست جملة، أو متكررة في كل مكان</translation>
    </message>
</context>
<context>
    <name>MarkToggle</name>
    <message>
        <source>Only some of the sentences</source>
        <translation>بعض الجمل فقط</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no label to be unsure of. Shift with a digit sets one and marks it.</source>
        <translation>لا وسم لتشك فيه. يضع Shift مع رقم وسمًا ويعلّمه.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>م&amp;شروع</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>تقدم تلقائي</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليل</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>الوسوم في الهامش</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>التلوين</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge labels</source>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>Merge “{label}” into</source>
        <translation>دمج «{label}» مع</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>ترشيح الوسوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Everybody&apos;s annotations ({n}) go over, and “{label}” is retired.</source>
        <translation>تنتقل توسيمات الجميع ({n}) ويُحال «{label}» إلى التقاعد.</translation>
    </message>
    <message>
        <source>Where a sentence has both from one person, one stays with both notes.</source>
        <translation>إن حملت الجملة الاثنين من شخص واحد بقي واحد مع الملاحظتين.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No more sentences to do in this direction.</source>
        <translation>لا مزيد من الجمل غير الموسومة في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>لا مزيد من المطابقات في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>No article below is left to do.</source>
        <translation>لا مقال للعمل أدناه.</translation>
    </message>
    <message>
        <source>No sentence is flagged.</source>
        <translation>لا جملة ذات راية.</translation>
    </message>
    <message>
        <source>No label is unsure.</source>
        <translation>لا وسم غير مؤكد.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>اسم المرشح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>من يقوم بالوسم</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>من {file}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>أعطِ المشروع اسمًا.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>لا يُسمح لك بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>هذا الاسم أطول مما يصلح لملف.</translation>
    </message>
    <message>
        <source>A project of this name is in this folder already.</source>
        <translation>يوجد مشروع بهذا الاسم في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>اختر ملف دليل ترميز.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on sentence {number}</source>
        <translation>ملاحظة على الجملة {number}</translation>
    </message>
    <message>
        <source>%1 or %2 keeps it</source>
        <translation>%1 أو %2 يحفظها</translation>
    </message>
    <message>
        <source>On the label %1: %2</source>
        <translation>على الوسم %1: %2</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No article matches</source>
        <translation>لا مقال مطابق</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Restore default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدامه هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>اختر أمرًا</translation>
    </message>
    <message>
        <source>Esc gives up.</source>
        <translation>يلغي Esc.</translation>
    </message>
    <message>
        <source>Take the key %1 away</source>
        <translation>نزع المفتاح %1</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Words of the list, one word or phrase a line</source>
        <translation>كلمات القائمة، كلمة أو عبارة في كل سطر</translation>
    </message>
    <message>
        <source>siren
congest*
at the same time</source>
        <translation>صفارة
ازدحام*
في الوقت نفسه</translation>
    </message>
    <message>
        <source>For me, in all projects</source>
        <translation>لي، في كل المشاريع</translation>
    </message>
    <message>
        <source>For everybody in this project</source>
        <translation>للجميع في هذا المشروع</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One word or phrase a line; a star stands for any ending: “congest*”.</source>
        <translation>كلمة أو عبارة في كل سطر؛ والنجمة تنوب عن أي نهاية: «ازدحام*».</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>تظليل هذه الكلمات</translation>
    </message>
    <message>
        <source>Words to mark in the text</source>
        <translation>كلمات تُظلَّل في النص</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search the text of all articles for “%1”</source>
        <translation>البحث عن «%1» في نص كل المقالات</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>No sentence is selected.</source>
        <translation>لم تُحدد أي جملة.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>هذا المشروع للقراءة فقط هنا.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Queue</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Restore default: {name}</source>
        <translation>استعادة الافتراضي: {name}</translation>
    </message>
    <message>
        <source>Open this window again</source>
        <translation>إعادة فتح هذه النافذة</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Accessibility</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>After 25 minutes</source>
        <translation>بعد 25 دقيقة</translation>
    </message>
    <message>
        <source>After 50 minutes</source>
        <translation>بعد 50 دقيقة</translation>
    </message>
    <message>
        <source>After 90 minutes</source>
        <translation>بعد 90 دقيقة</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>بعد الموقف والموضوع</translation>
    </message>
    <message>
        <source>After the stance</source>
        <translation>بعد الموقف</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>كل الجمل</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Below the article: the keys of the loop.</source>
        <translation>تحت المقال: مفاتيح العمل المعتادة.</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>دون رؤية الوسوم السابقة</translation>
    </message>
    <message>
        <source>Blind, when earlier answers shall not lead the next.</source>
        <translation>دون رؤية، كي لا تقود الإجابات السابقة ما يليها.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Counted in minutes of labelling; pauses of two minutes and more do not count.</source>
        <translation>تُحسب بدقائق الوسم؛ ولا تُحسب الوقفات من دقيقتين فأكثر.</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>الجملة الحالية فقط</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>تخصيص…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of one character</source>
        <translation>المفاتيح المفردة</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>الوسوم في الهامش</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Labels today, per hour and the time, in the line at the bottom. Only you see it.</source>
        <translation>وسوم اليوم وفي الساعة والوقت، في السطر السفلي. لا يراها غيرك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Move on by itself</source>
        <translation>الانتقال تلقائيًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New windows speak it at once, open ones when they are opened again.</source>
        <translation>تتبعها النوافذ الجديدة فورًا، والمفتوحة عند إعادة فتحها.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Nothing glides, flashes or grows.</source>
        <translation>لا شيء ينزلق أو يومض أو ينمو.</translation>
    </message>
    <message>
        <source>Of the article, in pixels. Ctrl++ and Ctrl+- change it too.</source>
        <translation>حجم نص المقال بالبكسل. ويغيره أيضًا ⁦Ctrl++⁩ و ⁦Ctrl+-⁩.</translation>
    </message>
    <message>
        <source>Of the article. OpenDyslexic is used where it is installed.</source>
        <translation>خط المقال. يُستخدم OpenDyslexic حيث يكون مثبتًا.</translation>
    </message>
    <message>
        <source>Off, digits and letters do nothing, which keeps dictation and stray touches from labelling.</source>
        <translation>عند الإيقاف لا تفعل الأرقام والحروف شيئًا، فلا يسم الإملاء ولا اللمس العابر.</translation>
    </message>
    <message>
        <source>One sentence a line, or running text.</source>
        <translation>جملة في كل سطر، أو نص متصل.</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>عند الضغط على Enter فقط</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Other keys for every command, to be kept in a file.</source>
        <translation>مفاتيح أخرى لكل أمر، ويمكن حفظها في ملف.</translation>
    </message>
    <message>
        <source>Projects that know it open as yours; new ones carry it.</source>
        <translation>تُفتح باسمك المشاريع التي تعرفه، وتحمله المشاريع الجديدة.</translation>
    </message>
    <message>
        <source>Propose a break</source>
        <translation>اقتراح استراحة</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>نص متصل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>خط النظام المذيَّل</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>إظهار وتيرتي</translation>
    </message>
    <message>
        <source>Show the strip of keys</source>
        <translation>إظهار شريط المفاتيح</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Stance as a tint</source>
        <translation>الموقف كتلوين</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Where the cursor goes when a label is set.</source>
        <translation>أين ينتقل المؤشر بعد وضع وسم.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>البحث عن تفضيل</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>لا تفضيل فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>خصائص المقال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <source>In order of import</source>
        <translation>بترتيب الاستيراد</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Least labelled first</source>
        <translation>الأقل وسمًا أولًا</translation>
    </message>
    <message>
        <source>Shuffled (seed {seed})</source>
        <translation>مخلوط (البذرة {seed})</translation>
    </message>
    <message>
        <source>Shuffle anew</source>
        <translation>خلط من جديد</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>تعليم كغير منجز</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>إزالة الراية</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>الخصائص…</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>إعادة تسمية مرشح</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>حذف مرشح</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{what}. {done} of {total} sentences labelled.</source>
        <translation>{what}. وُسمت {done} من {total} جملة.</translation>
    </message>
    <message>
        <source>Called done.</source>
        <translation>معلَّم كمنجز.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>ذو راية.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أخرى</translation>
    </message>
    <message>
        <source>Sort, and saved filters</source>
        <translation>الترتيب والمرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>ترشيح المقالات</translation>
    </message>
    <message>
        <source>Filter articles by words of title or source</source>
        <translation>ترشيح المقالات بكلمات العنوان أو المصدر</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>إعادة تسمية مرشح</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>الجملة %1 من %2.</translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>بلا وسوم.</translation>
    </message>
    <message>
        <source>Unsure.</source>
        <translation>غير مؤكد.</translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation>للتحقق.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>ذو راية.</translation>
    </message>
    <message>
        <source>Excluded.</source>
        <translation>مستبعدة.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation>خارج المرشح.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>ذو راية</translation>
    </message>
    <message>
        <source>… ({n} more characters)</source>
        <translation>… ({n} من الأحرف الأخرى)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>started</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>check</source>
        <translation>تحقق</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Drop files here:
text, Markdown, CSV, JSON Lines</source>
        <translation>أفلت الملفات هنا:
نص، Markdown، CSV، JSON Lines</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>لا مقال مطابق</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>اختر واحدًا من قائمة العمل.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت القراءة</translation>
    </message>
    <message>
        <source>{origin} is “{title}”</source>
        <translation>{origin} هو «{title}»</translation>
    </message>
    <message>
        <source>Left out because the text is in the project already</source>
        <translation>أُغفل لأن النص موجود في المشروع أصلًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message numerus="yes">
        <source>%n minute(s) of labelling. A short break keeps judgements even.</source>
        <translation>
            <numerusform>لم تمضِ دقيقة وسم بعد. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
            <numerusform>دقيقة واحدة من الوسم. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
            <numerusform>دقيقتان من الوسم. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
            <numerusform>%n دقائق من الوسم. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
            <numerusform>%n دقيقة من الوسم. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
            <numerusform>%n دقيقة من الوسم. استراحة قصيرة تُبقي الأحكام متسقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>ذكّرني بعد 10 دقائق</translation>
    </message>
    <message>
        <source>I take a break</source>
        <translation>سآخذ استراحة</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Search all sentences</source>
        <translation>البحث في كل الجمل</translation>
    </message>
    <message>
        <source>Search all sentences for words</source>
        <translation>البحث عن كلمات في كل الجمل</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n sentence(s) selected</source>
        <translation>
            <numerusform>لا جمل، المحدد {chosen}</numerusform>
            <numerusform>حُددت {chosen} من جملة واحدة</numerusform>
            <numerusform>حُددت {chosen} من جملتين</numerusform>
            <numerusform>حُددت {chosen} من %n جمل</numerusform>
            <numerusform>حُددت {chosen} من %n جملة</numerusform>
            <numerusform>حُددت {chosen} من %n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>ذات راية</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No sentence matches</source>
        <translation>لا جملة مطابقة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>تحضير البحث</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>RevisionsPage</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>مراجعات دليل الترميز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Every annotation keeps the number of the revision under which it was given.</source>
        <translation>يحتفظ كل توسيم برقم المراجعة التي أُعطي في ظلها.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>وُسم %1 من %2</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Find a label</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>No label is called “{typed}”.</source>
        <translation>لا وسم باسم «{typed}».</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>تخصيص الاختصارات</translation>
    </message>
    <message>
        <source>Keys without Ctrl and Alt</source>
        <translation>مفاتيح بلا Ctrl ولا Alt</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Off, a letter or digit alone does nothing: good for dictation, or a hand that rests on the keys.</source>
        <translation>عند الإيقاف لا يفعل حرف أو رقم وحده شيئًا: مناسب للإملاء أو ليد تستريح على المفاتيح.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>لديه هذا المفتاح أصلًا.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the desktop.</source>
        <translation>«{key}» مخصص لسطح المكتب.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {by}.</source>
        <translation>«{key}» يفتح القائمة {by}.</translation>
    </message>
    <message>
        <source>“{key}” without Ctrl or Alt is for labelling only; lists and fields need it.</source>
        <translation>«{key}» بلا Ctrl أو Alt للوسم فقط؛ فالقوائم والحقول تحتاجه.</translation>
    </message>
    <message>
        <source>“{key}” is the key of the label “{by}”; the codebook says so.</source>
        <translation>«{key}» مفتاح الوسم «{by}» بحسب دليل الترميز.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{by}”.</source>
        <translation>«{key}» مفتاح «{by}».</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>The keys are in “%1”.</source>
        <translation>المفاتيح في «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (معدَّل)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>تخصيص…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Stanceline: keyboard shortcuts</source>
        <translation>Stanceline: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Your key {key} for “{action}” is used by the label “{label}” here.</source>
        <translation>مفتاحك {key} لـ«{action}» يستخدمه هنا الوسم «{label}».</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split label</source>
        <translation>تقسيم الوسم</translation>
    </message>
    <message>
        <source>Split “{label}” into</source>
        <translation>تقسيم «{label}» إلى</translation>
    </message>
    <message>
        <source>Names of the new labels, one a line</source>
        <translation>أسماء الوسوم الجديدة، اسم في كل سطر</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>Its annotations ({n}) stay with “{label}”</source>
        <translation>تبقى توسيماته ({n}) لدى «{label}»</translation>
    </message>
    <message>
        <source>They go to one of the new labels, and the old one is retired:</source>
        <translation>تنتقل إلى أحد الوسوم الجديدة ويُحال القديم إلى التقاعد:</translation>
    </message>
    <message>
        <source>The new label that takes the annotations</source>
        <translation>الوسم الجديد الذي يأخذ التوسيمات</translation>
    </message>
    <message>
        <source>Either way they are marked as inherited, so that you can go through them and confirm each.</source>
        <translation>في الحالتين تُعلَّم كموروثة لتراجعها وتؤكد كلًّا منها.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Split the sentence</source>
        <translation>تقسيم الجملة</translation>
    </message>
    <message>
        <source>Left and Right move the caret by words, Enter splits, Escape cancels</source>
        <translation>يحرك السهمان المؤشر كلمة كلمة، ويقسم Enter، ويلغي Escape</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>كلمة كلمة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>After {before}, before {after}</source>
        <translation>بعد {before} وقبل {after}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>محفوظ أم لا</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>التغيير الأخير غير محفوظ</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>المقال {number} من {total}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>الجملة {number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln label(s)</source>
        <translation>
            <numerusform>لا وسوم اليوم</numerusform>
            <numerusform>اليوم وسم واحد</numerusform>
            <numerusform>اليوم وسمان</numerusform>
            <numerusform>اليوم %Ln وسوم</numerusform>
            <numerusform>اليوم %Ln وسمًا</numerusform>
            <numerusform>اليوم %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per hour</source>
        <translation>
            <numerusform>%Ln في الساعة</numerusform>
            <numerusform>%Ln في الساعة</numerusform>
            <numerusform>%Ln في الساعة</numerusform>
            <numerusform>%Ln في الساعة</numerusform>
            <numerusform>%Ln في الساعة</numerusform>
            <numerusform>%Ln في الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a counter-example to {labels}</source>
        <translation>إضافة مثال مضاد إلى {labels}</translation>
    </message>
    <message>
        <source>Add an annotator</source>
        <translation>إضافة واسم</translation>
    </message>
    <message>
        <source>Add an example to {labels}</source>
        <translation>إضافة مثال إلى {labels}</translation>
    </message>
    <message>
        <source>Add the dimension {labels}</source>
        <translation>إضافة البُعد {labels}</translation>
    </message>
    <message>
        <source>Add the label {labels}</source>
        <translation>إضافة الوسم {labels}</translation>
    </message>
    <message>
        <source>Add the target {labels}</source>
        <translation>إضافة الهدف {labels}</translation>
    </message>
    <message>
        <source>Bring {labels} back</source>
        <translation>إعادة {labels}</translation>
    </message>
    <message>
        <source>Change lists of own words</source>
        <translation>تغيير قوائم كلماتي</translation>
    </message>
    <message>
        <source>Change the codebook</source>
        <translation>تغيير دليل الترميز</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>مسح الوسوم</translation>
    </message>
    <message>
        <source>Confirm labels</source>
        <translation>تأكيد الوسوم</translation>
    </message>
    <message>
        <source>Delete the dimension {labels}</source>
        <translation>حذف البُعد {labels}</translation>
    </message>
    <message>
        <source>Delete the filter {labels}</source>
        <translation>حذف المرشح {labels}</translation>
    </message>
    <message>
        <source>Delete the target {labels}</source>
        <translation>حذف الهدف {labels}</translation>
    </message>
    <message>
        <source>Delete {labels}</source>
        <translation>حذف {labels}</translation>
    </message>
    <message>
        <source>Describe the codebook</source>
        <translation>وصف دليل الترميز</translation>
    </message>
    <message>
        <source>Edit the dimension {labels}</source>
        <translation>تحرير البُعد {labels}</translation>
    </message>
    <message>
        <source>Edit the target {labels}</source>
        <translation>تحرير الهدف {labels}</translation>
    </message>
    <message>
        <source>Edit {labels}</source>
        <translation>تحرير {labels}</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>وضع راية</translation>
    </message>
    <message>
        <source>Flag an article</source>
        <translation>وضع راية على مقال</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>عدم استيراد أي مقال</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %n مقالات</numerusform>
            <numerusform>استيراد %n مقالًا</numerusform>
            <numerusform>استيراد %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>إعادة الإدراج</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>ضم الجمل</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <translation>وسوم من ملف</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Mark an article as done</source>
        <translation>تعليم مقال كمنجز</translation>
    </message>
    <message>
        <source>Mark an article as not done</source>
        <translation>تعليم مقال كغير منجز</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>تعليم كمؤكد</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>تعليم كغير مؤكد</translation>
    </message>
    <message>
        <source>Merge the target {labels} into {to}</source>
        <translation>دمج الهدف {labels} مع {to}</translation>
    </message>
    <message>
        <source>Merge {labels} into {to}</source>
        <translation>دمج {labels} مع {to}</translation>
    </message>
    <message>
        <source>Move the dimension {labels}</source>
        <translation>نقل البُعد {labels}</translation>
    </message>
    <message>
        <source>Move {labels}</source>
        <translation>نقل {labels}</translation>
    </message>
    <message>
        <source>Remove an article&apos;s flag</source>
        <translation>إزالة راية مقال</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>إزالة الراية</translation>
    </message>
    <message>
        <source>Remove {labels}</source>
        <translation>نزع {labels}</translation>
    </message>
    <message>
        <source>Rename a filter to {labels}</source>
        <translation>إعادة تسمية مرشح إلى {labels}</translation>
    </message>
    <message>
        <source>Rename the dimension {labels} to {to}</source>
        <translation>إعادة تسمية البُعد {labels} إلى {to}</translation>
    </message>
    <message>
        <source>Rename the target {labels} to {to}</source>
        <translation>إعادة تسمية الهدف {labels} إلى {to}</translation>
    </message>
    <message>
        <source>Rename {labels} to {to}</source>
        <translation>إعادة تسمية {labels} إلى {to}</translation>
    </message>
    <message>
        <source>Repeat {labels}</source>
        <translation>تكرار {labels}</translation>
    </message>
    <message>
        <source>Retire {labels}</source>
        <translation>إحالة {labels} إلى التقاعد</translation>
    </message>
    <message>
        <source>Save the filter {labels}</source>
        <translation>حفظ المرشح {labels}</translation>
    </message>
    <message>
        <source>Set {labels}</source>
        <translation>وضع {labels}</translation>
    </message>
    <message>
        <source>Split a sentence</source>
        <translation>تقسيم جملة</translation>
    </message>
    <message>
        <source>Split {labels} into {to}</source>
        <translation>تقسيم {labels} إلى {to}</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>سحب استيراد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation>
            <numerusform>{what} بلا جمل</numerusform>
            <numerusform>{what} على جملة واحدة</numerusform>
            <numerusform>{what} على جملتين</numerusform>
            <numerusform>{what} على %n جمل</numerusform>
            <numerusform>{what} على %n جملة</numerusform>
            <numerusform>{what} على %n جملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPill</name>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>New target</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Who or what a stance can be towards. Other names, divided by commas, are found in the text.</source>
        <translation>من أو ما يمكن اتخاذ موقف تجاهه. تُكتشف الأسماء الأخرى، المفصولة بفواصل، في النص.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المعطى</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>If your research used this program, please cite it.</source>
        <translation>إن استخدم بحثك هذا البرنامج فاستشهد به من فضلك.</translation>
    </message>
    <message>
        <source>Cite Stanceline</source>
        <translation>الاستشهاد بـ Stanceline</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected, and send this along. It holds versions only: nothing of your project, its articles or you.</source>
        <translation>اكتب ما فعلت وما حدث وما توقعت، وأرفق هذا. لا يحوي إلا أرقام الإصدارات: لا شيء عن مشروعك أو مقالاته أو عنك.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>What changed from version to version, the newest first.</source>
        <translation>ما تغيّر من إصدار إلى آخر، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 (%2). %3 (Version %4) [Computer software].</source>
        <translation>%1 (%2). %3 (الإصدار %4) [برنامج حاسوبي].</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>لا نص في %1.</translation>
    </message>
    <message>
        <source>%1 has the columns %2; labels need “sentence” (or “article” and “position”), “dimension” and “label”.</source>
        <translation>في %1 الأعمدة %2؛ وتحتاج الوسوم إلى «sentence» (أو «article» و«position») و«dimension» و«label».</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>لا مقال في %1.</translation>
    </message>
    <message>
        <source>%1 is not a codebook of this kind (its first line must be: format = &quot;%2&quot;).</source>
        <translation>%1 ليس دليل ترميز من هذا النوع (يجب أن يكون سطره الأول: format = &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 ليس TOML صالحًا: %2.</translation>
    </message>
    <message>
        <source>%1 lacks or misuses %2.</source>
        <translation>في %1 نقص أو خطأ: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1، السطر %2: %3.</translation>
    </message>
    <message>
        <source>%1; a quotation mark is probably not closed.</source>
        <translation>%1؛ الأرجح أن علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>%1; text that holds the delimiter must be in quotation marks.</source>
        <translation>%1؛ النص الذي يحوي الفاصل يجب أن يكون بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A codebook has two levels: no label stands below a lower one.</source>
        <translation>لدليل الترميز مستويان: لا وسم تحت وسم أدنى.</translation>
    </message>
    <message>
        <source>A folder or device has this name: choose another name.</source>
        <translation>هذا اسم مجلد أو جهاز: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed before the end of the file.</source>
        <translation>علامة اقتباس لم تُغلق قبل نهاية الملف.</translation>
    </message>
    <message>
        <source>A retired label has the name “%1”.</source>
        <translation>وسم متقاعد اسمه «%1».</translation>
    </message>
    <message>
        <source>A sentence can&apos;t be split at this place.</source>
        <translation>لا يمكن تقسيم الجملة في هذا الموضع.</translation>
    </message>
    <message>
        <source>Add another dimension instead.</source>
        <translation>أضف بُعدًا آخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>An annotator&apos;s name has at most 80 visible characters.</source>
        <translation>اسم الواسم 80 حرفًا ظاهرًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another program has changed it; open a backup. The file was not changed.</source>
        <translation>غيّره برنامج آخر؛ افتح نسخة احتياطية. لم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>Another program is using “%1” and does not let go.</source>
        <translation>برنامج آخر يستخدم «%1» ولا يتركه.</translation>
    </message>
    <message>
        <source>At most %1 sentences are joined at once.</source>
        <translation>يُضم %1 من الجمل على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Boundaries move only where nobody else&apos;s work hangs on them.</source>
        <translation>لا تتحرك الحدود إلا حيث لا يتعلق بها عمل غيرك.</translation>
    </message>
    <message>
        <source>Bring one back first.</source>
        <translation>أعد واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Bring that one back instead.</source>
        <translation>أعد ذاك بدلًا منه.</translation>
    </message>
    <message>
        <source>Broken characters were replaced by %1: %2.</source>
        <translation>استُبدلت الأحرف التالفة بـ %1: %2.</translation>
    </message>
    <message>
        <source>Cells missing at the end of row %1: %2.</source>
        <translation>خلايا ناقصة في آخر الصف %1: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من الأذونات.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation>تحقق من أنه يجوز لك قراءة الملف ومجلده.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>افحص القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>افحص الملف.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with “stanceline new”.</source>
        <translation>تحقق من المسار، أو أنشئ مشروعًا بالأمر «stanceline new».</translation>
    </message>
    <message>
        <source>Check where the file is.</source>
        <translation>تحقق من مكان الملف.</translation>
    </message>
    <message>
        <source>Choose a TOML file.</source>
        <translation>اختر ملف TOML.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation>اختر ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>اختر مجلدًا يجوز لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر أقصر منه.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Choose another label of the same dimension.</source>
        <translation>اختر وسمًا آخر من البُعد نفسه.</translation>
    </message>
    <message>
        <source>Choose another name for what is written.</source>
        <translation>اختر اسمًا آخر لما سيُكتب.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>اختر مكانًا آخر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>اختر هدفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another, or free it there first.</source>
        <translation>اختر غيره، أو حرّره هناك أولًا.</translation>
    </message>
    <message>
        <source>Choose another, or let it be detected.</source>
        <translation>اختر غيره، أو دعه يُكتشف.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose one letter (A to Z) or digit.</source>
        <translation>اختر حرفًا واحدًا (من A إلى Z) أو رقمًا.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>Choose one that was exported from the shortcut editor.</source>
        <translation>اختر ملفًا صُدِّر من محرر الاختصارات.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text (on the command line: --map COLUMN=text).</source>
        <translation>اختر العمود الذي فيه النص (في سطر الأوامر: --map COLUMN=text).</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>أغلقه هناك وحاول مجددًا. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Close it there first; reading, counting and exporting work meanwhile.</source>
        <translation>أغلقه هناك أولًا؛ والقراءة والعد والتصدير تعمل في الأثناء.</translation>
    </message>
    <message>
        <source>Columns with the same name were numbered: %1.</source>
        <translation>رُقّمت الأعمدة المتشابهة الأسماء: %1.</translation>
    </message>
    <message>
        <source>Compare it with an exported one.</source>
        <translation>قارنه بدليل مُصدَّر.</translation>
    </message>
    <message>
        <source>Control characters were removed: %1.</source>
        <translation>أُزيلت أحرف تحكم: %1.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>انسخه إلى هذا الحاسوب وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Everything up to the last label is in the moved file; open it where it is now.</source>
        <translation>كل شيء حتى آخر وسم في الملف المنقول؛ افتحه حيث هو الآن.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Give the new dimension another name.</source>
        <translation>سمِّ البُعد الجديد باسم آخر.</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <translation>انتقل إلى السابقة.</translation>
    </message>
    <message>
        <source>Invisible marks change the direction of the text: %1.</source>
        <translation>علامات غير مرئية تغيّر اتجاه النص: %1.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>هي كلمة واحدة.</translation>
    </message>
    <message>
        <source>It is a string, not an object ({ … }).</source>
        <translation>هو سلسلة نصية وليس كائنًا ({ … }).</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>It is not an object ({ … }).</source>
        <translation>ليس كائنًا ({ … }).</translation>
    </message>
    <message>
        <source>It was not brought up to date and not changed.</source>
        <translation>لم يُحدَّث ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>Its columns: %1%2.</source>
        <translation>أعمدته: %1%2.</translation>
    </message>
    <message>
        <source>Its import was taken back; redo brings it back.</source>
        <translation>سُحب استيراده؛ والإعادة تُرجعه.</translation>
    </message>
    <message>
        <source>Keep the columns that you need.</source>
        <translation>أبقِ الأعمدة التي تحتاجها.</translation>
    </message>
    <message>
        <source>Labels have been given towards “%1”.</source>
        <translation>أُعطيت وسوم تجاه «%1».</translation>
    </message>
    <message>
        <source>Make a copy and open the copy. The file was not changed.</source>
        <translation>اصنع نسخة وافتحها. لم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>أنشئه أولًا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>أصلحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation>أصلح ذلك السطر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Merge it into another target.</source>
        <translation>ادمجه مع هدف آخر.</translation>
    </message>
    <message>
        <source>Move it beside it.</source>
        <translation>انقله إلى جانبه.</translation>
    </message>
    <message>
        <source>Name a .stanceline file.</source>
        <translation>سمِّ ملف ‎.stanceline.</translation>
    </message>
    <message>
        <source>Name the .stanceline file in it.</source>
        <translation>سمِّ ملف ‎.stanceline الذي فيه.</translation>
    </message>
    <message>
        <source>Name the file that is to be made.</source>
        <translation>سمِّ الملف المراد إنشاؤه.</translation>
    </message>
    <message>
        <source>No column of “%1” is called text. %2</source>
        <translation>لا عمود في «%1» اسمه text. %2</translation>
    </message>
    <message>
        <source>Nothing was changed now. “stanceline check” lists what does not fit.</source>
        <translation>لم يُغيَّر شيء الآن. يسرد «stanceline check» ما لا يتوافق.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken in: mend the file first.</source>
        <translation>لم يُؤخذ شيء: أصلح الملف أولًا.</translation>
    </message>
    <message>
        <source>Only sentences that follow each other can be joined.</source>
        <translation>لا تُضم إلا الجمل المتتالية.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 further values were kept.</source>
        <translation>لم يُبقَ إلا أول %1 من %2 من القيم الأخرى.</translation>
    </message>
    <message>
        <source>Only who took it can undo it here; “stanceline undo” takes anybody&apos;s back.</source>
        <translation>لا يتراجع عنها هنا إلا من قام بها؛ ويتراجع «stanceline undo» عن خطوة أي أحد.</translation>
    </message>
    <message>
        <source>Open a .stanceline file, or import this file into a project. The file was not changed.</source>
        <translation>افتح ملف ‎.stanceline، أو استورد هذا الملف في مشروع. لم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>Open it once for writing to bring it up to date.</source>
        <translation>افتحه مرة للكتابة ليُحدَّث.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>افتحه.</translation>
    </message>
    <message>
        <source>Places that are not valid UTF-8: %1. Check the text.</source>
        <translation>مواضع ليست UTF-8 صالحًا: %1. افحص النص.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>الإعادة تُرجعه.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>أحله إلى التقاعد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Retire its labels instead.</source>
        <translation>أحل وسومه إلى التقاعد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it.</source>
        <translation>احفظه نصًا عاديًا (UTF-8) في البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Select fewer.</source>
        <translation>حدد أقل.</translation>
    </message>
    <message>
        <source>Select one, or several in a row.</source>
        <translation>حدد واحدة أو عدة متتالية.</translation>
    </message>
    <message>
        <source>The codebook %1 can&apos;t be used: %2.</source>
        <translation>لا يمكن استخدام دليل الترميز %1: %2.</translation>
    </message>
    <message>
        <source>The codebook “%1” can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة دليل الترميز «%1»: %2.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is safe.</source>
        <translation>القرص ممتلئ. لم يُحفظ التغيير الأخير؛ وكل ما قبله سليم.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>القرص ممتلئ: أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The drive is read-only: choose another folder.</source>
        <translation>القرص للقراءة فقط: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Check the text; another encoding can be chosen.</source>
        <translation>خُمّن الترميز: %1. افحص النص؛ ويمكن اختيار ترميز آخر.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>الحقول هي %1.</translation>
    </message>
    <message>
        <source>The file does not hold text.</source>
        <translation>لا يحوي الملف نصًا.</translation>
    </message>
    <message>
        <source>The file is %1, not plain text.</source>
        <translation>الملف %1 وليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another.</source>
        <translation>المجلد غير موجود: أنشئه أولًا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The header of “%1” can&apos;t be read: %2</source>
        <translation>تعذرت قراءة رأس «%1»: %2</translation>
    </message>
    <message>
        <source>The key %1 belongs to “%2”.</source>
        <translation>المفتاح %1 مخصص لـ «%2».</translation>
    </message>
    <message>
        <source>The last step was taken by %1: %2.</source>
        <translation>الخطوة الأخيرة قام بها %1: %2.</translation>
    </message>
    <message>
        <source>The program itself uses the key %1 while you label.</source>
        <translation>البرنامج نفسه يستخدم المفتاح %1 أثناء الوسم.</translation>
    </message>
    <message>
        <source>The project file “%1” answered: %2.</source>
        <translation>أجاب ملف المشروع «%1»: %2.</translation>
    </message>
    <message>
        <source>The text (column “%1”) is empty.</source>
        <translation>النص (العمود «%1») فارغ.</translation>
    </message>
    <message>
        <source>There are no articles in “%1” (looked for %2).</source>
        <translation>لا مقالات في «%1» (بُحث عن %2).</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>يوجد %1 «%2» أصلًا.</translation>
    </message>
    <message>
        <source>There is no exporter “%1”.</source>
        <translation>لا مصدِّر باسم «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا حقل باسم «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>لا ملف باسم «%1». تحقق من الاسم.</translation>
    </message>
    <message>
        <source>There is no importer “%1”.</source>
        <translation>لا مستورِد باسم «%1».</translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation>لا مشروع في «%1».</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>لم يعد هذا المقال في المشروع.</translation>
    </message>
    <message>
        <source>This can&apos;t be joined or split: %1 labelled or marked it.</source>
        <translation>لا يمكن الضم أو التقسيم: وسم %1 ذلك أو علّمه.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1.</source>
        <translation>لا يمكن ذلك: %1.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article.</source>
        <translation>هذه آخر جملة في مقالها.</translation>
    </message>
    <message>
        <source>This sentence has no place to split it at.</source>
        <translation>لا موضع في هذه الجملة تُقسم عنده.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the project.</source>
        <translation>لم تعد هذه الجملة في المشروع.</translation>
    </message>
    <message>
        <source>This step can&apos;t be undone: what it changed has been changed again from outside.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: ما غيّرته غُيّر مجددًا من الخارج.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>التراجع يُرجعه.</translation>
    </message>
    <message>
        <source>Update Stanceline to open it. The file was not changed.</source>
        <translation>حدّث Stanceline لفتحه. لم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>What can be read: %1.</source>
        <translation>ما يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>What can be written: %1.</source>
        <translation>ما يمكن كتابته: %1.</translation>
    </message>
    <message>
        <source>Work on a backup of it; this file is left as it is.</source>
        <translation>اعمل على نسخة احتياطية منه؛ ويبقى هذا الملف كما هو.</translation>
    </message>
    <message>
        <source>You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.</source>
        <translation>يمكنك القراءة والتصدير؛ وللوسم أغلقه في المكان الآخر أو اعمل على نسخة في مجلد لك.</translation>
    </message>
    <message>
        <source>You can read and export; to label, save a copy under a shorter name or somewhere else.</source>
        <translation>يمكنك القراءة والتصدير؛ وللوسم احفظ نسخة باسم أقصر أو في مكان آخر.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder, or close the program that has the file open.</source>
        <translation>لا يجوز لك الكتابة هناك: اختر مجلدًا آخر، أو أغلق البرنامج الذي يفتح الملف.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>لا يجوز لك الكتابة هناك: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” already has labels, so it can&apos;t change between one and any number.</source>
        <translation>لدى «%1» وسوم، فلا يمكن التغيير بين واحد وأي عدد.</translation>
    </message>
    <message>
        <source>“%1” and “%2” don&apos;t answer the same question.</source>
        <translation>«%1» و«%2» لا يجيبان عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a label&apos;s key.</source>
        <translation>لا يصلح «%1» مفتاحًا لوسم.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>لا يمكن دمج «%1» مع نفسه.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing: its lock file can&apos;t be made (%2).</source>
        <translation>لا يمكن فتح «%1» للكتابة: تعذر إنشاء ملف القفل (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation>تعذرت قراءة «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written from here: it is read-only, or open for writing elsewhere.</source>
        <translation>لا يمكن الكتابة في «%1» من هنا: فهو للقراءة فقط، أو مفتوح للكتابة في مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation>تعذر إنشاء «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation>تعذر إنشاء «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened (%2).</source>
        <translation>تعذر فتح «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذر فتح «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>لم تُمكن قراءة «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing saved earlier was changed.</source>
        <translation>تعذرت قراءة «%1» أو كتابته (%2). لم يتغير شيء مما حُفظ سابقًا.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>لم تُمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>تعذرت كتابة «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» موجود أصلًا.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; at most %3 can be read.</source>
        <translation>في «%1» من الأعمدة %2؛ ولا يُقرأ أكثر من %3.</translation>
    </message>
    <message>
        <source>“%1” has a label “%2” already.</source>
        <translation>في «%1» وسم «%2» أصلًا.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so two programs could write it at once.</source>
        <translation>لـ «%1» اسم ثانٍ على هذا القرص (رابط صلب)، فقد يكتب فيه برنامجان في آن.</translation>
    </message>
    <message>
        <source>“%1” has been answered for some sentences.</source>
        <translation>أُجيب عن «%1» لبعض الجمل.</translation>
    </message>
    <message>
        <source>“%1” has been given to sentences.</source>
        <translation>أُعطي «%1» لجمل.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. %3</source>
        <translation>لا عمود «%2» في «%1». %3</translation>
    </message>
    <message>
        <source>“%1” has no label to give.</source>
        <translation>لا وسم في «%1» يمكن إعطاؤه.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>لا نص في «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«%1» مجلد وليس ملف مشروع.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» مجلد.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing on %2 since %3 UTC.</source>
        <translation>«%1» مفتوح للكتابة أصلًا على %2 منذ %3 بالتوقيت العالمي.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing.</source>
        <translation>«%1» مفتوح للكتابة أصلًا.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>«%1» تالف (%2).</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» تالف.</translation>
    </message>
    <message>
        <source>“%1” is from an older Stanceline.</source>
        <translation>«%1» من إصدار أقدم من Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>حجم «%1» أكبر من %2 م.ب.</translation>
    </message>
    <message>
        <source>“%1” is no file of keys.</source>
        <translation>«%1» ليس ملف مفاتيح.</translation>
    </message>
    <message>
        <source>“%1” is not a Stanceline project.</source>
        <translation>«%1» ليس مشروع Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is not a string.</source>
        <translation>«%1» ليس سلسلة نصية.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding.</source>
        <translation>«%1» ليس ترميز نص.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” is not built as a project is: %2.</source>
        <translation>بنية «%1» ليست بنية مشروع: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: %2</source>
        <translation>«%1» ليس JSON صالحًا: %2</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read.</source>
        <translation>«%1» من نوع لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” is the project itself.</source>
        <translation>«%1» هو المشروع نفسه.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>لا يُسمح بقراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open.</source>
        <translation>نُقل «%1» أو أُعيدت تسميته أو استُبدل أو حُذف وهو مفتوح.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Stanceline (format %2, this one knows %3).</source>
        <translation>كتب «%1» إصدارٌ أحدث من Stanceline (الصيغة %2، وهذا يعرف %3).</translation>
    </message>
    <message>
        <source>“stanceline codebook P --export FILE” writes one to start from.</source>
        <translation>يكتب «stanceline codebook P --export FILE» واحدًا يُبدأ منه.</translation>
    </message>
    <message>
        <source>“stanceline sentences P --json” lists the sentences with their ids.</source>
        <translation>يسرد «stanceline sentences P --json» الجمل بمعرّفاتها.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>The folder is %1</source>
        <translation>المجلد هو %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
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
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>جملة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>This is the article. The sentence in the box is the current one: J and K, or the arrow keys, move on and back. Space goes to the next one that still lacks a label.</source>
        <translation>هذا هو المقال. الجملة في الإطار هي الحالية: ينقلك J و K أو الأسهم إلى الأمام والخلف. وتنقلك مسافة إلى التالية التي ينقصها وسم.</translation>
    </message>
    <message>
        <source>A key for each label</source>
        <translation>مفتاح لكل وسم</translation>
    </message>
    <message>
        <source>Digits set the stance, letters switch topics on and off. Press 1 now, or click: the same key again takes it away. What a label means is told when the mouse rests on it.</source>
        <translation>تضع الأرقام الموقف، وتشغّل الحروف المواضيع وتوقفها. اضغط 1 الآن أو انقر: والمفتاح نفسه يزيله. ويظهر معنى الوسم حين تستقر الفأرة عليه.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>ما بقي للعمل</translation>
    </message>
    <message>
        <source>All articles with how far they are. Typing in the field finds one; Enter opens it. Next time you begin where you stopped.</source>
        <translation>كل المقالات ومدى إنجازها. اكتب في الحقل لتجد أحدها؛ ويفتحه Enter. وفي المرة القادمة تبدأ من حيث توقفت.</translation>
    </message>
    <message>
        <source>See the balance</source>
        <translation>شاهد التوازن</translation>
    </message>
    <message>
        <source>The chart follows every key. Click a bar and only articles with such sentences stay; Esc takes the filter away.</source>
        <translation>يتبع المخطط كل ضغطة. انقر شريطًا فلا تبقى إلا المقالات ذات الجمل المماثلة؛ ويزيل Esc المرشح.</translation>
    </message>
    <message>
        <source>Nothing to save, nothing to fear</source>
        <translation>لا حاجة إلى الحفظ ولا داعي للقلق</translation>
    </message>
    <message>
        <source>Every label is on the disk the moment you press its key. Ctrl+Z takes back any step, even tomorrow. Your own pace stands here too; only you see it.</source>
        <translation>كل وسم على القرص لحظة ضغط مفتاحه. يتراجع Ctrl+Z عن أي خطوة، حتى غدًا. ووتيرتك هنا أيضًا، لا يراها غيرك.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>كل ما تبقى</translation>
    </message>
    <message>
        <source>F1 opens the help, ? shows every key, and the menus hold what has none. File → New project… starts your own.</source>
        <translation>يفتح F1 المساعدة، ويُظهر ? كل المفاتيح، وما لا مفتاح له في القوائم. ويبدأ «ملف ← مشروع جديد…» مشروعك.</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Who is labelling?</source>
        <translation>من يقوم بالوسم؟</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>جرّب المشروع التجريبي</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Label sentences. See the balance.</source>
        <translation>سِم الجمل. شاهد التوازن.</translation>
    </message>
    <message>
        <source>Every sentence of an article, tagged with stance and topic by a key or two.</source>
        <translation>كل جملة في المقال، موسومة بالموقف والموضوع بمفتاح أو مفتاحين.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>من يقوم بالوسم؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The project opens again for this person. Every label carries the name of who gave it.</source>
        <translation>يُفتح المشروع من جديد لهذا الشخص. يحمل كل وسم اسم من أعطاه.</translation>
    </message>
    <message>
        <source>Label as this person</source>
        <translation>الوسم باسم هذا الشخص</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>ابدأ مشروعك</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>أرني البرنامج</translation>
    </message>
    <message>
        <source>Sample project – nothing here matters.</source>
        <translation>مشروع تجريبي – لا شيء هنا ذو شأن.</translation>
    </message>
    <message>
        <source>You label as {known}; this project does not know {name} yet.</source>
        <translation>أنت تسم باسم {known}؛ هذا المشروع لا يعرف {name} بعد.</translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation>الوسم باسم {name}</translation>
    </message>
</context>
</TS>
