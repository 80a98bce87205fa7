<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stanceline</source>
        <translation>О программе Stanceline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Label every sentence of an article with stance and topic.</source>
        <translation>Размечайте каждое предложение статьи: позиция и тема.</translation>
    </message>
    <message>
        <source>Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC.</source>
        <translation>Stanceline: Apache-2.0. Qt и PySide: LGPL-3.0. Inter и Source Serif 4: OFL-1.1. Значки Lucide: ISC.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Qt</source>
        <translation>О Qt</translation>
    </message>
    <message>
        <source>About Stanceline</source>
        <translation>О программе Stanceline</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Снять метки</translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>Снять позицию</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Копировать предложение</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Экспортировать снова</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Экспорт кодификатора…</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>Экспорт набора данных…</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <translation>Расширить выделение вниз</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <translation>Расширить выделение вверх</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Отбор статей</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Первое предложение</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Импорт кодификатора…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>Последнее предложение</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Next match of the filter</source>
        <translation>Следующее совпадение фильтра</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Next to-do</source>
        <translation>Следующее неразмеченное</translation>
    </message>
    <message>
        <source>After stance</source>
        <translation>После позиции</translation>
    </message>
    <message>
        <source>Add as counter-example</source>
        <translation>Добавить как контрпример</translation>
    </message>
    <message>
        <source>Add as example</source>
        <translation>Добавить как пример</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>После позиции и темы</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>Вслепую, без прежних меток</translation>
    </message>
    <message>
        <source>Cite Stanceline…</source>
        <translation>Цитировать Stanceline…</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Кодификатор…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотный</translation>
    </message>
    <message>
        <source>Copy with labels</source>
        <translation>Копировать с метками</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Только текущее предложение</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Настроить клавиши…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Export guidelines…</source>
        <translation>Экспорт инструкции…</translation>
    </message>
    <message>
        <source>Find a label…</source>
        <translation>Найти метку…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>Найти в статье…</translation>
    </message>
    <message>
        <source>Find in project…</source>
        <translation>Найти в проекте…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Режим сосредоточения</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to article…</source>
        <translation>Перейти к статье…</translation>
    </message>
    <message>
        <source>Go to sentence…</source>
        <translation>Перейти к предложению…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Смягчения</translation>
    </message>
    <message>
        <source>Held by the quoted source</source>
        <translation>Позиция цитируемого источника</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыты</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>History of the sentence</source>
        <translation>История предложения</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>Сначала импортируйте статью.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>В целом</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Объединить со следующим</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Длинные</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Отметить статью готовой</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Отрицания</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Новый объект…</translation>
    </message>
    <message>
        <source>Next flagged</source>
        <translation>Следующее с флажком</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Следующий объект</translation>
    </message>
    <message>
        <source>Next to-do article</source>
        <translation>Следующая неразмеченная статья</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>Следующее с сомнением</translation>
    </message>
    <message>
        <source>No project was opened here before.</source>
        <translation>Здесь ещё не открывали проектов.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Только по Enter</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Сначала откройте статью.</translation>
    </message>
    <message>
        <source>Open an article that you may label.</source>
        <translation>Откройте статью, которую вам можно размечать.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Открыть папку журналов</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Открыть учебный проект</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>OpenDyslexic is not installed on this computer.</source>
        <translation>OpenDyslexic не установлен на этом компьютере.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Own lists</source>
        <translation>Свои списки</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Свои слова…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница вниз</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница вверх</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставить как статью</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Previous match of the filter</source>
        <translation>Предыдущее совпадение фильтра</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Предыдущий объект</translation>
    </message>
    <message>
        <source>Previous to-do</source>
        <translation>Предыдущее неразмеченное</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Сплошной текст</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Недавние решения</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Свободный</translation>
    </message>
    <message>
        <source>Repeat last labels</source>
        <translation>Повторить последние метки</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Сообщить о проблеме…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Сбросить расположение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Сохранить копию как…</translation>
    </message>
    <message>
        <source>Say in the codebook that a dimension asks towards what, or held by whom.</source>
        <translation>Укажите в кодификаторе, что измерение спрашивает, к чему или чья позиция.</translation>
    </message>
    <message>
        <source>Select all sentences</source>
        <translation>Выделить все предложения</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Системный шрифт с засечками</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Короткие</translation>
    </message>
    <message>
        <source>Show project file in its folder</source>
        <translation>Показать файл проекта в папке</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Target 1</source>
        <translation>Объект 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <translation>Объект 2</translation>
    </message>
    <message>
        <source>Target 3</source>
        <translation>Объект 3</translation>
    </message>
    <message>
        <source>Target 4</source>
        <translation>Объект 4</translation>
    </message>
    <message>
        <source>Target 5</source>
        <translation>Объект 5</translation>
    </message>
    <message>
        <source>Target 6</source>
        <translation>Объект 6</translation>
    </message>
    <message>
        <source>Target 7</source>
        <translation>Объект 7</translation>
    </message>
    <message>
        <source>Target 8</source>
        <translation>Объект 8</translation>
    </message>
    <message>
        <source>Target 9</source>
        <translation>Объект 9</translation>
    </message>
    <message>
        <source>The filter asks for no labels.</source>
        <translation>Фильтр не спрашивает о метках.</translation>
    </message>
    <message>
        <source>The sentence has no label to be an example of.</source>
        <translation>У предложения нет метки, примером которой оно могло бы стать.</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Возвращаться некуда.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>Идти вперёд некуда.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Этот проект здесь только для чтения.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Обзор программы</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Up to ten labels of a dimension are all in sight.</source>
        <translation>До десяти меток измерения видны все сразу.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Sentence above</source>
        <translation>Предложение выше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Sentence below</source>
        <translation>Предложение ниже</translation>
    </message>
    <message>
        <source>Strip of keys</source>
        <translation>Строка клавиш</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>You have no list of your own yet.</source>
        <translation>У вас пока нет своих списков.</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>towards</source>
        <translation>к чему</translation>
    </message>
    <message>
        <source>Name a target</source>
        <translation>Назвать объект</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>В целом</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Новый объект…</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Quoted source</source>
        <translation>Цитируемый источник</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>чья</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Кто?</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>Чья позиция</translation>
    </message>
    <message>
        <source>name a target…</source>
        <translation>назовите объект…</translation>
    </message>
    <message>
        <source>Towards {target}</source>
        <translation>К объекту: {target}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Повторено.</translation>
    </message>
    <message>
        <source>{label} set</source>
        <translation>{label}: поставлено</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label}: снято</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>предложение {number}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>F9 or Esc shows the panes again.</source>
        <translation>F9 или Esc снова покажут панели.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Who labels; opens a menu</source>
        <translation>Кто размечает; открывает меню</translation>
    </message>
    <message>
        <source>{name} labels</source>
        <translation>Размечает {name}</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Кто размечает</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Кто-то другой…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>On %n sentence(s):</source>
        <translation>
            <numerusform>Для %n предложения:</numerusform>
            <numerusform>Для %n предложений:</numerusform>
            <numerusform>Для %n предложений:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a label</source>
        <translation>Поставить метку</translation>
    </message>
    <message>
        <source>Take a label away</source>
        <translation>Убрать метку</translation>
    </message>
    <message>
        <source>Clear all labels</source>
        <translation>Снять все метки</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Снять флажок</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Включить снова</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n sentence(s)</source>
        <translation>
            <numerusform>Изменяется %n предложение</numerusform>
            <numerusform>Изменяются %n предложения</numerusform>
            <numerusform>Изменяются %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>“{name}” was not saved: {reason}.</source>
        <translation>«{name}» не сохранён: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>{title}: {n} ({percent})</source>
        <translation>{title}: {n} ({percent})</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Мои метки</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>n = {n} pairs of labels</source>
        <translation>n = {n} пар меток</translation>
    </message>
    <message>
        <source>n = {n} labelled sentences</source>
        <translation>n = {n} размеченных предложений</translation>
    </message>
    <message>
        <source>n = {n} labels</source>
        <translation>n = {n} меток</translation>
    </message>
    <message>
        <source>{n} without any yet</source>
        <translation>{n} пока без меток</translation>
    </message>
    <message>
        <source>{title} {n}, {percent} percent</source>
        <translation>{title} {n}, {percent} процентов</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>The two sentences differ. Enter keeps the longer one&apos;s.</source>
        <translation>Два предложения различаются. Enter оставит ответ более длинного.</translation>
    </message>
    <message>
        <source>{question} towards {target}: which stays?</source>
        <translation>{question} к объекту {target}: что остаётся?</translation>
    </message>
    <message>
        <source>{question}: which stays?</source>
        <translation>{question}: что остаётся?</translation>
    </message>
    <message>
        <source>Of sentence {numbers}</source>
        <translation>Из предложения {numbers}</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>{label}: only some of the sentences</source>
        <translation>{label}: только некоторые из предложений</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Label below</source>
        <translation>Метка уровнем ниже</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New label below this one</source>
        <translation>Новая метка под этой</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Новое измерение</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Отбор меток</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Каждое изменение сохраняется сразу; Ctrl+Z отменяет его.</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>новая метка</translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation>новое измерение</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>Объединение меток</translation>
    </message>
    <message>
        <source>Splitting a label</source>
        <translation>Разделение метки</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Import codebook</source>
        <translation>Импорт кодификатора</translation>
    </message>
    <message>
        <source>The codebook was changed. Undo takes it back.</source>
        <translation>Кодификатор изменён. «Отменить» вернёт прежний.</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Экспорт кодификатора</translation>
    </message>
    <message>
        <source>Export guidelines</source>
        <translation>Экспорт инструкции</translation>
    </message>
    <message>
        <source>The codebook is in {path}.</source>
        <translation>Кодификатор находится в {path}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Name of the codebook</source>
        <translation>Название кодификатора</translation>
    </message>
    <message>
        <source>Description of the codebook</source>
        <translation>Описание кодификатора</translation>
    </message>
    <message>
        <source>What is labelled, and how to decide</source>
        <translation>Что размечается и как принимать решение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>Редакция {n}</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>клавиша {key}</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>ставилась %Ln раз</numerusform>
            <numerusform>ставилась %Ln раза</numerusform>
            <numerusform>ставилась %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>выведена</translation>
    </message>
</context>
<context>
    <name>ColourCaution</name>
    <message>
        <source>Hard to see in the {theme} theme: contrast {ratio} : 1, should be 3 : 1.</source>
        <translation>Плохо видно, когда тема {theme}: контраст {ratio} : 1, нужно 3 : 1.</translation>
    </message>
    <message>
        <source>Looks like “{label}” {eyes}: difference {apart}, should be 15.</source>
        <translation>Похожа на «{label}» {eyes}: различие {apart}, нужно 15.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>контрастная</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>для всех</translation>
    </message>
    <message>
        <source>to people who see no red (protanopia)</source>
        <translation>для тех, кто не видит красного (протанопия)</translation>
    </message>
    <message>
        <source>to people who see no green (deuteranopia)</source>
        <translation>для тех, кто не видит зелёного (дейтеранопия)</translation>
    </message>
    <message>
        <source>to people who see no blue (tritanopia)</source>
        <translation>для тех, кто не видит синего (тританопия)</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <source>Open in Annotate</source>
        <translation>Открыть в разметке</translation>
    </message>
    <message>
        <source>The sentence in its article</source>
        <translation>Предложение в его статье</translation>
    </message>
    <message>
        <source>Choose a sentence to see it in its article</source>
        <translation>Выберите предложение, чтобы увидеть его в статье</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every label you set is saved. You can go on; if it happens again, please send the report below.</source>
        <translation>Это ошибка программы, а не ваша. Все поставленные метки сохранены. Можно продолжать; если это повторится, пришлите, пожалуйста, отчёт ниже.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>Журнал: {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Recent decisions</source>
        <translation>Недавние решения</translation>
    </message>
    <message>
        <source>Recent decisions, newest first</source>
        <translation>Недавние решения, новые сверху</translation>
    </message>
    <message>
        <source>Nothing yet. What you label and mark is listed here.</source>
        <translation>Пока ничего. Здесь появится то, что вы размечаете и помечаете.</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n newer step(s)</source>
        <translation>
            <numerusform>Отменить %n более новый шаг</numerusform>
            <numerusform>Отменить %n более новых шага</numerusform>
            <numerusform>Отменить %n более новых шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Отменить до этого места</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>One label a sentence</source>
        <translation>Одна метка на предложение</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Любое число</translation>
    </message>
    <message>
        <source>How many labels a sentence can have</source>
        <translation>Сколько меток может быть у предложения</translation>
    </message>
    <message>
        <source>A sentence is done only when this is answered</source>
        <translation>Предложение готово, только когда на это дан ответ</translation>
    </message>
    <message>
        <source>Asked towards a target: who or what is meant</source>
        <translation>Спрашивает об объекте: о ком или о чём речь</translation>
    </message>
    <message>
        <source>Asked of a holder: whose stance it is</source>
        <translation>Спрашивает о носителе: чья это позиция</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>How to decide, in which order</source>
        <translation>Как решать и в каком порядке</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>Удалить измерение</translation>
    </message>
    <message>
        <source>the column of the dataset</source>
        <translation>столбец набора данных</translation>
    </message>
    <message>
        <source>what the label pane and charts say</source>
        <translation>что говорят панель меток и диаграммы</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Only a dimension that was never answered can be deleted.</source>
        <translation>Удалить можно только измерение без ответов.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Ответов нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) given</source>
        <translation>
            <numerusform>Поставлена %Ln метка</numerusform>
            <numerusform>Поставлено %Ln метки</numerusform>
            <numerusform>Поставлено %Ln меток</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a dimension has answers it keeps their number.</source>
        <translation>Когда у измерения есть ответы, их допустимое число не меняется.</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>The codebook has no labels yet.</source>
        <translation>В кодификаторе пока нет меток.</translation>
    </message>
    <message>
        <source>Nothing is counted here yet. Bars appear as you label.</source>
        <translation>Здесь пока нечего считать. Столбцы появятся по ходу разметки.</translation>
    </message>
    <message>
        <source>Click a bar to show only those sentences.</source>
        <translation>Щёлкните столбец, чтобы видеть только эти предложения.</translation>
    </message>
</context>
<context>
    <name>DoneStrip</name>
    <message>
        <source>Next to-do article</source>
        <translation>Следующая неразмеченная статья</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>Размечено %1 из %2</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Counter-example of</source>
        <translation>Контрпример для</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>Пример для</translation>
    </message>
    <message>
        <source>{label} has this sentence already.</source>
        <translation>У метки {label} уже есть это предложение.</translation>
    </message>
    <message>
        <source>A counter-example of {label} now. Undo takes it back.</source>
        <translation>Теперь это контрпример для метки {label}. «Отменить» вернёт назад.</translation>
    </message>
    <message>
        <source>An example of {label} now. Undo takes it back.</source>
        <translation>Теперь это пример для метки {label}. «Отменить» вернёт назад.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export dataset</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>The dataset is in {path}. Rows: {n}.</source>
        <translation>Набор данных находится в {path}. Строк: {n}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Экспорт: {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>Long: one row a label</source>
        <translation>Длинный: строка на метку</translation>
    </message>
    <message>
        <source>Wide: one row a sentence and annotator</source>
        <translation>Широкий: строка на предложение и разметчика</translation>
    </message>
    <message>
        <source>Sentences without labels too</source>
        <translation>И предложения без меток</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>For Excel: byte order mark, and formulas made harmless</source>
        <translation>Для Excel: метка порядка байтов, формулы обезврежены</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Столбцы разделены</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Сохранить изображение (PNG)…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Сохранить чертёж (SVG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>Сохранить числа (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Показать таблицей…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Чертежи (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 копия</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy is in “%1”. You go on in the project itself.</source>
        <translation>Копия находится в «%1». Вы продолжаете в самом проекте.</translation>
    </message>
    <message>
        <source>It is no longer where it was.</source>
        <translation>Его больше нет на прежнем месте.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>All changes are saved. Every label is written the moment it is set.</source>
        <translation>Все изменения сохранены. Каждая метка записывается в тот момент, когда её ставят.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Разметил(а) %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С флажком</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Flagged sentence</source>
        <translation>Предложение с флажком</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Унаследовано при разделении</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Не исключено</translation>
    </message>
    <message>
        <source>Edited since %1</source>
        <translation>Изменено с %1</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1 и более знаков</translation>
    </message>
    <message>
        <source>At most %2 characters</source>
        <translation>Не более %2 знаков</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>От %1 до %2 знаков</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Источников: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Без языка</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Статьи: %1</translation>
    </message>
    <message>
        <source>Title or source: %1</source>
        <translation>Заголовок или источник: %1</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Без языка</translation>
    </message>
    <message>
        <source>No label of {dimension}</source>
        <translation>Нет метки: {dimension}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С флажком</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Унаследовано при разделении</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Исключённые предложения</translation>
    </message>
    <message>
        <source>With excluded sentences</source>
        <translation>С исключёнными предложениями</translation>
    </message>
    <message>
        <source>Without excluded ones</source>
        <translation>Без исключённых</translation>
    </message>
    <message>
        <source>Only excluded ones</source>
        <translation>Только исключённые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Whose labels and marks</source>
        <translation>Чьи метки и пометки</translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation>Любого</translation>
    </message>
    <message>
        <source>Edited at any time</source>
        <translation>Изменено когда угодно</translation>
    </message>
    <message>
        <source>Edited today</source>
        <translation>Изменено сегодня</translation>
    </message>
    <message>
        <source>Edited in the last 7 days</source>
        <translation>Изменено за последние 7 дней</translation>
    </message>
    <message>
        <source>Edited in the last 30 days</source>
        <translation>Изменено за последние 30 дней</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Edited since a saved day</source>
        <translation>Изменено с сохранённого дня</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Слова в предложении</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>From a day: 2026-03-01</source>
        <translation>С дня: 2026-03-01</translation>
    </message>
    <message>
        <source>From this day, as year-month-day</source>
        <translation>С этого дня, год-месяц-день</translation>
    </message>
    <message>
        <source>Until this day, as year-month-day</source>
        <translation>До этого дня, год-месяц-день</translation>
    </message>
    <message>
        <source>Until a day: 2026-12-31</source>
        <translation>До дня: 2026-12-31</translation>
    </message>
    <message>
        <source>From any length</source>
        <translation>От любой длины</translation>
    </message>
    <message>
        <source>From this many characters</source>
        <translation>От стольких знаков</translation>
    </message>
    <message>
        <source>from </source>
        <translation>от </translation>
    </message>
    <message>
        <source>to any length</source>
        <translation>до любой длины</translation>
    </message>
    <message>
        <source>Up to this many characters</source>
        <translation>До стольких знаков</translation>
    </message>
    <message>
        <source>to </source>
        <translation>до </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>What is filtered by</source>
        <translation>По чему отобрано</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Закрыть строку поиска (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find words – beginnings count</source>
        <translation>Найти слова – достаточно начала</translation>
    </message>
    <message>
        <source>Words are found by their beginnings; &quot;a phrase&quot;, -without, one OR another. Enter goes to the next hit, Esc closes.</source>
        <translation>Слова находятся по началу; &quot;фраза&quot;, -без, одно OR другое. Enter ведёт к следующему совпадению, Esc закрывает.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>{title}, {count} chosen</source>
        <translation>{title}, выбрано: {count}</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Give it when</source>
        <translation>Ставить, когда</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>Не ставить, когда</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Контрпримеры</translation>
    </message>
</context>
<context>
    <name>GuidelinesPane</name>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Изменить кодификатор…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move this pane; right-click for more</source>
        <translation>Тяните, чтобы переместить панель; правая кнопка — ещё</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>На другую сторону</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ни на одной странице нет этих слов.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again by %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>codebook revision %1</source>
        <translation>редакция кодификатора %1</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Импортировано из %1</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1: поставлено</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: снято</translation>
    </message>
    <message>
        <source>%2 changed to %1</source>
        <translation>%2 изменено на %1</translation>
    </message>
    <message>
        <source>%1 carried over</source>
        <translation>%1: перенесено</translation>
    </message>
    <message>
        <source>%1 inherited, to be checked</source>
        <translation>%1: унаследовано, проверить</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1: подтверждено</translation>
    </message>
    <message>
        <source>%1 marked as unsure</source>
        <translation>%1: отмечено сомнительным</translation>
    </message>
    <message>
        <source>%1 marked as sure</source>
        <translation>%1: отмечено уверенным</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Заметка о %1</translation>
    </message>
    <message>
        <source>Note changed: %1</source>
        <translation>Заметка изменена: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Объединено: %1</translation>
    </message>
    <message>
        <source>Split, this half: %1</source>
        <translation>Разделено, эта половина: %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <translation>Отделено: %1</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>метка, которой больше нет</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (выведена)</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Предложение %1</translation>
    </message>
    <message>
        <source>, towards %1</source>
        <translation>, к чему: %1</translation>
    </message>
    <message>
        <source>, held by %1</source>
        <translation>, чья: %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Заметка %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the sentence</source>
        <translation>История предложения</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Нет предложения</translation>
    </message>
    <message>
        <source>What happened to this sentence, newest first</source>
        <translation>Что было с этим предложением, новое сверху</translation>
    </message>
    <message>
        <source>History of sentence {number}</source>
        <translation>История предложения {number}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Import texts that are in the project already</source>
        <translation>Импортировать тексты, которые уже есть в проекте</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.</source>
        <translation>Файлы текста, Markdown, CSV и JSON Lines или папки с ними. Перетащите их сюда.</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Импорт папки со статьями</translation>
    </message>
    <message>
        <source>Guess by name</source>
        <translation>Угадать по имени</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Столбец для {field}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Press a letter or digit; Backspace takes the key away.</source>
        <translation>Нажмите букву или цифру; Backspace убирает клавишу.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>Нажмите новую клавишу…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Добавить клавишу</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>next to-do</source>
        <translation>след. пустое</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>повторить</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>выделить ещё</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>клавиши</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Клавиши: %1</translation>
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
        <translation>любое число</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Set %1</source>
        <translation>Поставить: %1</translation>
    </message>
    <message>
        <source>Toggle %1</source>
        <translation>Переключить: %1</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Filter by this label</source>
        <translation>Отобрать по этой метке</translation>
    </message>
    <message>
        <source>Show in the guidelines</source>
        <translation>Показать в инструкции</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Изменить метку…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A kind of “neither”</source>
        <translation>Вид ответа «ни то ни другое»</translation>
    </message>
    <message>
        <source>Such labels can be put together when the dataset is exported.</source>
        <translation>Такие метки можно объединить при экспорте.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Другой цвет…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>What the label means, in a sentence or two</source>
        <translation>Что означает метка, в одном-двух предложениях</translation>
    </message>
    <message>
        <source>Give it when</source>
        <translation>Ставить, когда</translation>
    </message>
    <message>
        <source>What belongs here, borderline cases too</source>
        <translation>Что сюда относится, включая спорные случаи</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>Не ставить, когда</translation>
    </message>
    <message>
        <source>What seems to belong here and doesn&apos;t</source>
        <translation>Что кажется подходящим, но не подходит</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Контрпримеры</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывести</translation>
    </message>
    <message>
        <source>Never given</source>
        <translation>Ни разу не ставилась</translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>Ставилась %Ln раз</numerusform>
            <numerusform>Ставилась %Ln раза</numerusform>
            <numerusform>Ставилась %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>under revision {first}</source>
        <translation>в редакции {first}</translation>
    </message>
    <message>
        <source>under revisions {first} to {last}</source>
        <translation>в редакциях {first}–{last}</translation>
    </message>
    <message>
        <source>retired: it keeps its annotations and is no longer offered</source>
        <translation>выведена: разметка сохранена, больше не предлагается</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <source>A retired label keeps its annotations and can be brought back.</source>
        <translation>Выведенная метка сохраняет разметку, её можно вернуть.</translation>
    </message>
    <message>
        <source>Only a label that was never given can be deleted.</source>
        <translation>Удалить можно только метку, которую ни разу не ставили.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>Треугольник вверх</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>Треугольник вниз</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Ромб</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>Пятиугольник</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крест</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Киноварь</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Сливовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Ржавый</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сланцевый</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Песочный</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Индиго</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>Auto-advance</source>
        <translation>Автопереход</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation>
            <numerusform>Выделено %n предложение</numerusform>
            <numerusform>Выделено %n предложения</numerusform>
            <numerusform>Выделено %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Нет предложения</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Предложение {number}</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>Lines: a sentence a line</source>
        <translation>Строки: по предложению в строке</translation>
    </message>
    <message>
        <source>Prose: flowing text</source>
        <translation>Сплошной текст</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>Importing the clipboard</source>
        <translation>Импорт из буфера обмена</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>Пропущен %n дубликат</numerusform>
            <numerusform>Пропущено %n дубликата</numerusform>
            <numerusform>Пропущено %n дубликатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n не удалось прочитать</numerusform>
            <numerusform>%n не удалось прочитать</numerusform>
            <numerusform>%n не удалось прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Flag for discussion</source>
        <translation>Пометить для обсуждения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Exclude: not a sentence, or the same everywhere</source>
        <translation>Исключить: не предложение или всюду одинаково</translation>
    </message>
</context>
<context>
    <name>MarkToggle</name>
    <message>
        <source>Only some of the sentences</source>
        <translation>Только некоторые из предложений</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no label to be unsure of. Shift with a digit sets one and marks it.</source>
        <translation>Нет метки, в которой можно сомневаться. Shift с цифрой ставит метку и отмечает её.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Прое&amp;кт</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Автопереход</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Выделения слов</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Метки на полях</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема оформления</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Подкраска</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge labels</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Merge “{label}” into</source>
        <translation>Объединить «{label}» с</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Отбор меток</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Everybody&apos;s annotations ({n}) go over, and “{label}” is retired.</source>
        <translation>Разметка всех ({n}) переходит, а «{label}» выводится.</translation>
    </message>
    <message>
        <source>Where a sentence has both from one person, one stays with both notes.</source>
        <translation>Если у предложения обе от одного человека, останется одна с обеими заметками.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No more sentences to do in this direction.</source>
        <translation>В эту сторону неразмеченных предложений больше нет.</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>В эту сторону совпадений больше нет.</translation>
    </message>
    <message>
        <source>No article below is left to do.</source>
        <translation>Ниже нет неразмеченных статей.</translation>
    </message>
    <message>
        <source>No sentence is flagged.</source>
        <translation>Предложений с флажком нет.</translation>
    </message>
    <message>
        <source>No label is unsure.</source>
        <translation>Сомнительных меток нет.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Кто размечает</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Папка проекта</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Из {file}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Дайте проекту имя.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>В эту папку нельзя записывать.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Это имя слишком длинно для файла.</translation>
    </message>
    <message>
        <source>A project of this name is in this folder already.</source>
        <translation>Проект с таким именем уже есть в этой папке.</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>Выберите файл кодификатора.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on sentence {number}</source>
        <translation>Заметка к предложению {number}</translation>
    </message>
    <message>
        <source>%1 or %2 keeps it</source>
        <translation>%1 или %2 сохраняет её</translation>
    </message>
    <message>
        <source>On the label %1: %2</source>
        <translation>К метке %1: %2</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No article matches</source>
        <translation>Ни одна статья не подходит</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Restore default</source>
        <translation>Вернуть исходное</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Выберите команду</translation>
    </message>
    <message>
        <source>Esc gives up.</source>
        <translation>Esc отменяет.</translation>
    </message>
    <message>
        <source>Take the key %1 away</source>
        <translation>Убрать клавишу %1</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мои слова</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Списки слов</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Words of the list, one word or phrase a line</source>
        <translation>Слова списка, по слову или фразе в строке</translation>
    </message>
    <message>
        <source>siren
congest*
at the same time</source>
        <translation>сирена
затор*
в то же время</translation>
    </message>
    <message>
        <source>For me, in all projects</source>
        <translation>Для меня, во всех проектах</translation>
    </message>
    <message>
        <source>For everybody in this project</source>
        <translation>Для всех в этом проекте</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>One word or phrase a line; a star stands for any ending: “congest*”.</source>
        <translation>По слову или фразе в строке; звёздочка заменяет любое окончание: «затор*».</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Выделять эти слова</translation>
    </message>
    <message>
        <source>Words to mark in the text</source>
        <translation>Слова, выделяемые в тексте</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search the text of all articles for “%1”</source>
        <translation>Искать «%1» в тексте всех статей</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>help</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>No sentence is selected.</source>
        <translation>Предложение не выделено.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Этот проект здесь только для чтения.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Restore default: {name}</source>
        <translation>Вернуть исходное: {name}</translation>
    </message>
    <message>
        <source>Open this window again</source>
        <translation>Открыть это окно заново</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Accessibility</source>
        <translation>Специальные возможности</translation>
    </message>
    <message>
        <source>After 25 minutes</source>
        <translation>Через 25 минут</translation>
    </message>
    <message>
        <source>After 50 minutes</source>
        <translation>Через 50 минут</translation>
    </message>
    <message>
        <source>After 90 minutes</source>
        <translation>Через 90 минут</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>После позиции и темы</translation>
    </message>
    <message>
        <source>After the stance</source>
        <translation>После позиции</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Below the article: the keys of the loop.</source>
        <translation>Под статьёй: клавиши рабочего цикла.</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>Вслепую, без прежних меток</translation>
    </message>
    <message>
        <source>Blind, when earlier answers shall not lead the next.</source>
        <translation>Вслепую, чтобы прежние ответы не влияли на следующий.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотный</translation>
    </message>
    <message>
        <source>Counted in minutes of labelling; pauses of two minutes and more do not count.</source>
        <translation>Считаются минуты разметки; паузы от двух минут не в счёт.</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Только текущее предложение</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыты</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys of one character</source>
        <translation>Клавиши из одного знака</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Метки на полях</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Labels today, per hour and the time, in the line at the bottom. Only you see it.</source>
        <translation>Метки за сегодня, в час и время — в нижней строке. Видите только вы.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Длинные</translation>
    </message>
    <message>
        <source>Move on by itself</source>
        <translation>Переходить автоматически</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>New windows speak it at once, open ones when they are opened again.</source>
        <translation>Новые окна — сразу, открытые — когда их откроют заново.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Nothing glides, flashes or grows.</source>
        <translation>Ничто не скользит, не вспыхивает и не растёт.</translation>
    </message>
    <message>
        <source>Of the article, in pixels. Ctrl++ and Ctrl+- change it too.</source>
        <translation>Статьи, в пикселях. Ctrl++ и Ctrl+- тоже меняют его.</translation>
    </message>
    <message>
        <source>Of the article. OpenDyslexic is used where it is installed.</source>
        <translation>Шрифт статьи. OpenDyslexic используется там, где он установлен.</translation>
    </message>
    <message>
        <source>Off, digits and letters do nothing, which keeps dictation and stray touches from labelling.</source>
        <translation>Выключено — цифры и буквы не действуют: диктовка и случайные касания ничего не размечают.</translation>
    </message>
    <message>
        <source>One sentence a line, or running text.</source>
        <translation>По предложению в строке или сплошной текст.</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Только по Enter</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Other keys for every command, to be kept in a file.</source>
        <translation>Другие клавиши для любой команды; их можно хранить в файле.</translation>
    </message>
    <message>
        <source>Projects that know it open as yours; new ones carry it.</source>
        <translation>Проекты, знающие его, открываются от вашего имени; новые получают его.</translation>
    </message>
    <message>
        <source>Propose a break</source>
        <translation>Предлагать перерыв</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Сплошной текст</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Свободный</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Системный шрифт с засечками</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Короткие</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Показывать мой темп</translation>
    </message>
    <message>
        <source>Show the strip of keys</source>
        <translation>Показывать строку клавиш</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Stance as a tint</source>
        <translation>Позиция подкраской</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема оформления</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Where the cursor goes when a label is set.</source>
        <translation>Куда идёт курсор после метки.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Ни в одной настройке нет этих слов.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Свойства статьи</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <source>In order of import</source>
        <translation>По порядку импорта</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Least labelled first</source>
        <translation>Сначала наименее размеченные</translation>
    </message>
    <message>
        <source>Shuffled (seed {seed})</source>
        <translation>Вперемешку (зерно {seed})</translation>
    </message>
    <message>
        <source>Shuffle anew</source>
        <translation>Перемешать заново</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Отметить неготовой</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить готовой</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Снять флажок</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Свойства…</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Удалить фильтр</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{what}. {done} of {total} sentences labelled.</source>
        <translation>{what}. Размечено предложений: {done} из {total}.</translation>
    </message>
    <message>
        <source>Called done.</source>
        <translation>Отмечена готовой.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>С флажком.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Sort, and saved filters</source>
        <translation>Порядок и сохранённые фильтры</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Отбор статей</translation>
    </message>
    <message>
        <source>Filter articles by words of title or source</source>
        <translation>Отбор статей по словам заголовка или источника</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>Предложение %1 из %2.</translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>Без меток.</translation>
    </message>
    <message>
        <source>Unsure.</source>
        <translation>Есть сомнение.</translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation>Нужно проверить.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>С флажком.</translation>
    </message>
    <message>
        <source>Excluded.</source>
        <translation>Исключено.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation>Не проходит фильтр.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С флажком</translation>
    </message>
    <message>
        <source>… ({n} more characters)</source>
        <translation>… (ещё знаков: {n})</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>автор: %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверить</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Drop files here:
text, Markdown, CSV, JSON Lines</source>
        <translation>Перетащите файлы сюда:
текст, Markdown, CSV, JSON Lines</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Ни одна статья не подходит</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Выберите статью в очереди.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Текст статьи</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>{origin} is “{title}”</source>
        <translation>{origin} — это «{title}»</translation>
    </message>
    <message>
        <source>Left out because the text is in the project already</source>
        <translation>Пропущено: этот текст уже есть в проекте</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message numerus="yes">
        <source>%n minute(s) of labelling. A short break keeps judgements even.</source>
        <translation>
            <numerusform>%n минута разметки. Короткий перерыв сохраняет ровность суждений.</numerusform>
            <numerusform>%n минуты разметки. Короткий перерыв сохраняет ровность суждений.</numerusform>
            <numerusform>%n минут разметки. Короткий перерыв сохраняет ровность суждений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Напомнить через 10 минут</translation>
    </message>
    <message>
        <source>I take a break</source>
        <translation>Беру перерыв</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Search all sentences</source>
        <translation>Поиск по всем предложениям</translation>
    </message>
    <message>
        <source>Search all sentences for words</source>
        <translation>Поиск слов во всех предложениях</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить все</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n sentence(s) selected</source>
        <translation>
            <numerusform>Выделено {chosen} из %n предложения</numerusform>
            <numerusform>Выделено {chosen} из %n предложений</numerusform>
            <numerusform>Выделено {chosen} из %n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>сомнение</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>с флажком</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No sentence matches</source>
        <translation>Ни одно предложение не подходит</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Подготовка поиска</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>RevisionsPage</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>Редакции кодификатора</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Every annotation keeps the number of the revision under which it was given.</source>
        <translation>Каждая метка хранит номер редакции, при которой она поставлена.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>Размечено %1 из %2</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Поиск или команда</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Find a label</source>
        <translation>Найти метку</translation>
    </message>
    <message>
        <source>No label is called “{typed}”.</source>
        <translation>Нет метки «{typed}».</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Настройка клавиш</translation>
    </message>
    <message>
        <source>Keys without Ctrl and Alt</source>
        <translation>Клавиши без Ctrl и Alt</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Вернуть все исходные</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Off, a letter or digit alone does nothing: good for dictation, or a hand that rests on the keys.</source>
        <translation>Выключено — одна буква или цифра ничего не делает: удобно при диктовке и если рука лежит на клавишах.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Эта клавиша у него уже есть.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the desktop.</source>
        <translation>«{key}» занята рабочим столом.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {by}.</source>
        <translation>«{key}» открывает меню {by}.</translation>
    </message>
    <message>
        <source>“{key}” without Ctrl or Alt is for labelling only; lists and fields need it.</source>
        <translation>«{key}» без Ctrl или Alt — только для разметки; она нужна спискам и полям.</translation>
    </message>
    <message>
        <source>“{key}” is the key of the label “{by}”; the codebook says so.</source>
        <translation>«{key}» — клавиша метки «{by}», так сказано в кодификаторе.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{by}”.</source>
        <translation>«{key}» — клавиша команды «{by}».</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>The keys are in “%1”.</source>
        <translation>Клавиши сохранены в «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (изменено)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Stanceline: keyboard shortcuts</source>
        <translation>Stanceline: сочетания клавиш</translation>
    </message>
    <message>
        <source>Your key {key} for “{action}” is used by the label “{label}” here.</source>
        <translation>Ваша клавиша {key} для «{action}» здесь занята меткой «{label}».</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split label</source>
        <translation>Разделить метку</translation>
    </message>
    <message>
        <source>Split “{label}” into</source>
        <translation>Разделить «{label}» на</translation>
    </message>
    <message>
        <source>Names of the new labels, one a line</source>
        <translation>Названия новых меток, по одному в строке</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>По одному названию в строке</translation>
    </message>
    <message>
        <source>Its annotations ({n}) stay with “{label}”</source>
        <translation>Её разметка ({n}) остаётся за «{label}»</translation>
    </message>
    <message>
        <source>They go to one of the new labels, and the old one is retired:</source>
        <translation>Они переходят к одной из новых меток, а старая выводится:</translation>
    </message>
    <message>
        <source>The new label that takes the annotations</source>
        <translation>Новая метка, к которой переходит разметка</translation>
    </message>
    <message>
        <source>Either way they are marked as inherited, so that you can go through them and confirm each.</source>
        <translation>В любом случае они помечаются как унаследованные, чтобы вы могли просмотреть и подтвердить каждую.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Split the sentence</source>
        <translation>Разделить предложение</translation>
    </message>
    <message>
        <source>Left and Right move the caret by words, Enter splits, Escape cancels</source>
        <translation>Влево и вправо двигают курсор по словам, Enter делит, Escape отменяет</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>по словам</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>After {before}, before {after}</source>
        <translation>После {before}, перед {after}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Сохранено или нет</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>Последнее изменение не сохранено</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Статья {number} из {total}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Предложение {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln label(s)</source>
        <translation>
            <numerusform>Сегодня %Ln метка</numerusform>
            <numerusform>Сегодня %Ln метки</numerusform>
            <numerusform>Сегодня %Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per hour</source>
        <translation>
            <numerusform>%Ln в час</numerusform>
            <numerusform>%Ln в час</numerusform>
            <numerusform>%Ln в час</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a counter-example to {labels}</source>
        <translation>Добавить контрпример: {labels}</translation>
    </message>
    <message>
        <source>Add an annotator</source>
        <translation>Добавить разметчика</translation>
    </message>
    <message>
        <source>Add an example to {labels}</source>
        <translation>Добавить пример: {labels}</translation>
    </message>
    <message>
        <source>Add the dimension {labels}</source>
        <translation>Добавить измерение {labels}</translation>
    </message>
    <message>
        <source>Add the label {labels}</source>
        <translation>Добавить метку {labels}</translation>
    </message>
    <message>
        <source>Add the target {labels}</source>
        <translation>Добавить объект {labels}</translation>
    </message>
    <message>
        <source>Bring {labels} back</source>
        <translation>Вернуть {labels}</translation>
    </message>
    <message>
        <source>Change lists of own words</source>
        <translation>Изменить свои списки слов</translation>
    </message>
    <message>
        <source>Change the codebook</source>
        <translation>Изменить кодификатор</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Снять метки</translation>
    </message>
    <message>
        <source>Confirm labels</source>
        <translation>Подтвердить метки</translation>
    </message>
    <message>
        <source>Delete the dimension {labels}</source>
        <translation>Удалить измерение {labels}</translation>
    </message>
    <message>
        <source>Delete the filter {labels}</source>
        <translation>Удалить фильтр {labels}</translation>
    </message>
    <message>
        <source>Delete the target {labels}</source>
        <translation>Удалить объект {labels}</translation>
    </message>
    <message>
        <source>Delete {labels}</source>
        <translation>Удалить {labels}</translation>
    </message>
    <message>
        <source>Describe the codebook</source>
        <translation>Описать кодификатор</translation>
    </message>
    <message>
        <source>Edit the dimension {labels}</source>
        <translation>Изменить измерение {labels}</translation>
    </message>
    <message>
        <source>Edit the target {labels}</source>
        <translation>Изменить объект {labels}</translation>
    </message>
    <message>
        <source>Edit {labels}</source>
        <translation>Изменить {labels}</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить флажком</translation>
    </message>
    <message>
        <source>Flag an article</source>
        <translation>Пометить статью флажком</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Импорт %n статьи</numerusform>
            <numerusform>Импорт %n статей</numerusform>
            <numerusform>Импорт %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Включить снова</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>Объединить предложения</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <translation>Метки из файла</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Mark an article as done</source>
        <translation>Отметить статью готовой</translation>
    </message>
    <message>
        <source>Mark an article as not done</source>
        <translation>Отметить статью неготовой</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Отметить уверенной</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Отметить сомнительной</translation>
    </message>
    <message>
        <source>Merge the target {labels} into {to}</source>
        <translation>Объединить объект {labels} с {to}</translation>
    </message>
    <message>
        <source>Merge {labels} into {to}</source>
        <translation>Объединить {labels} с {to}</translation>
    </message>
    <message>
        <source>Move the dimension {labels}</source>
        <translation>Переместить измерение {labels}</translation>
    </message>
    <message>
        <source>Move {labels}</source>
        <translation>Переместить {labels}</translation>
    </message>
    <message>
        <source>Remove an article&apos;s flag</source>
        <translation>Снять флажок со статьи</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Снять флажок</translation>
    </message>
    <message>
        <source>Remove {labels}</source>
        <translation>Снять {labels}</translation>
    </message>
    <message>
        <source>Rename a filter to {labels}</source>
        <translation>Переименовать фильтр в {labels}</translation>
    </message>
    <message>
        <source>Rename the dimension {labels} to {to}</source>
        <translation>Переименовать измерение {labels} в {to}</translation>
    </message>
    <message>
        <source>Rename the target {labels} to {to}</source>
        <translation>Переименовать объект {labels} в {to}</translation>
    </message>
    <message>
        <source>Rename {labels} to {to}</source>
        <translation>Переименовать {labels} в {to}</translation>
    </message>
    <message>
        <source>Repeat {labels}</source>
        <translation>Повторить {labels}</translation>
    </message>
    <message>
        <source>Retire {labels}</source>
        <translation>Вывести {labels}</translation>
    </message>
    <message>
        <source>Save the filter {labels}</source>
        <translation>Сохранить фильтр {labels}</translation>
    </message>
    <message>
        <source>Set {labels}</source>
        <translation>Поставить {labels}</translation>
    </message>
    <message>
        <source>Split a sentence</source>
        <translation>Разделить предложение</translation>
    </message>
    <message>
        <source>Split {labels} into {to}</source>
        <translation>Разделить {labels} на {to}</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation>
            <numerusform>{what}: %n предложение</numerusform>
            <numerusform>{what}: %n предложения</numerusform>
            <numerusform>{what}: %n предложений</numerusform>
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
        <translation>Новый объект</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Who or what a stance can be towards. Other names, divided by commas, are found in the text.</source>
        <translation>К кому или чему может быть позиция. Другие имена, через запятую, находятся в тексте.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Поставлено</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>If your research used this program, please cite it.</source>
        <translation>Если вы использовали эту программу в исследовании, сошлитесь на неё, пожалуйста.</translation>
    </message>
    <message>
        <source>Cite Stanceline</source>
        <translation>Цитировать Stanceline</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected, and send this along. It holds versions only: nothing of your project, its articles or you.</source>
        <translation>Напишите, что вы делали, что произошло и чего вы ожидали, и приложите это. Здесь только номера версий: ничего о проекте, статьях или о вас.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>What changed from version to version, the newest first.</source>
        <translation>Что менялось от версии к версии, новое сверху.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 (%2). %3 (Version %4) [Computer software].</source>
        <translation>%1 (%2). %3 (версия %4) [компьютерная программа].</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>В %1 нет текста.</translation>
    </message>
    <message>
        <source>%1 has the columns %2; labels need “sentence” (or “article” and “position”), “dimension” and “label”.</source>
        <translation>В %1 столбцы %2; меткам нужны «sentence» (или «article» и «position»), «dimension» и «label».</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>В %1 нет статей.</translation>
    </message>
    <message>
        <source>%1 is not a codebook of this kind (its first line must be: format = &quot;%2&quot;).</source>
        <translation>%1 — не кодификатор этого вида (первая строка должна быть: format = &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 — неправильный TOML: %2.</translation>
    </message>
    <message>
        <source>%1 lacks or misuses %2.</source>
        <translation>В %1 не хватает или неверно: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, строка %2: %3.</translation>
    </message>
    <message>
        <source>%1; a quotation mark is probably not closed.</source>
        <translation>%1; вероятно, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>%1; text that holds the delimiter must be in quotation marks.</source>
        <translation>%1; текст с разделителем должен быть в кавычках.</translation>
    </message>
    <message>
        <source>A codebook has two levels: no label stands below a lower one.</source>
        <translation>У кодификатора два уровня: под нижней меткой меток нет.</translation>
    </message>
    <message>
        <source>A folder or device has this name: choose another name.</source>
        <translation>Так называется папка или устройство: выберите другое имя.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed before the end of the file.</source>
        <translation>Кавычка не закрыта до конца файла.</translation>
    </message>
    <message>
        <source>A retired label has the name “%1”.</source>
        <translation>Название «%1» носит выведенная метка.</translation>
    </message>
    <message>
        <source>A sentence can&apos;t be split at this place.</source>
        <translation>В этом месте предложение разделить нельзя.</translation>
    </message>
    <message>
        <source>Add another dimension instead.</source>
        <translation>Добавьте вместо этого другое измерение.</translation>
    </message>
    <message>
        <source>An annotator&apos;s name has at most 80 visible characters.</source>
        <translation>В имени разметчика не больше 80 видимых знаков.</translation>
    </message>
    <message>
        <source>Another program has changed it; open a backup. The file was not changed.</source>
        <translation>Её изменила другая программа; откройте резервную копию. Файл не изменён.</translation>
    </message>
    <message>
        <source>Another program is using “%1” and does not let go.</source>
        <translation>Другая программа держит «%1» и не отпускает.</translation>
    </message>
    <message>
        <source>At most %1 sentences are joined at once.</source>
        <translation>За раз объединяется не больше предложений, чем %1.</translation>
    </message>
    <message>
        <source>Boundaries move only where nobody else&apos;s work hangs on them.</source>
        <translation>Границы сдвигаются только там, где на них не опирается чужая работа.</translation>
    </message>
    <message>
        <source>Bring one back first.</source>
        <translation>Сначала верните одну.</translation>
    </message>
    <message>
        <source>Bring that one back instead.</source>
        <translation>Верните вместо этого её.</translation>
    </message>
    <message>
        <source>Broken characters were replaced by %1: %2.</source>
        <translation>Повреждённые знаки заменены на %1: %2.</translation>
    </message>
    <message>
        <source>Cells missing at the end of row %1: %2.</source>
        <translation>В конце строки %1 не хватает ячеек: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Проверьте права доступа.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation>Проверьте, можно ли читать файл и его папку.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Проверьте диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Проверьте файл.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with “stanceline new”.</source>
        <translation>Проверьте путь или создайте проект командой «stanceline new».</translation>
    </message>
    <message>
        <source>Check where the file is.</source>
        <translation>Проверьте, где находится файл.</translation>
    </message>
    <message>
        <source>Choose a TOML file.</source>
        <translation>Выберите файл TOML.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation>Выберите файл с текстом.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую можно записывать.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Выберите короче.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Выберите другую клавишу.</translation>
    </message>
    <message>
        <source>Choose another label of the same dimension.</source>
        <translation>Выберите другую метку того же измерения.</translation>
    </message>
    <message>
        <source>Choose another name for what is written.</source>
        <translation>Выберите другое имя для записываемого.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Выберите другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Выберите другой объект.</translation>
    </message>
    <message>
        <source>Choose another, or free it there first.</source>
        <translation>Выберите другую или сначала освободите её там.</translation>
    </message>
    <message>
        <source>Choose another, or let it be detected.</source>
        <translation>Выберите другую или доверьте определение программе.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>Choose one letter (A to Z) or digit.</source>
        <translation>Выберите одну букву (от A до Z) или цифру.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Выберите один из них.</translation>
    </message>
    <message>
        <source>Choose one that was exported from the shortcut editor.</source>
        <translation>Выберите файл, экспортированный из настройки клавиш.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text (on the command line: --map COLUMN=text).</source>
        <translation>Выберите столбец с текстом (в командной строке: --map СТОЛБЕЦ=text).</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>Закройте его там и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Close it there first; reading, counting and exporting work meanwhile.</source>
        <translation>Сначала закройте его там; читать, считать и экспортировать можно и сейчас.</translation>
    </message>
    <message>
        <source>Columns with the same name were numbered: %1.</source>
        <translation>Столбцы с одинаковыми именами пронумерованы: %1.</translation>
    </message>
    <message>
        <source>Compare it with an exported one.</source>
        <translation>Сравните с экспортированным.</translation>
    </message>
    <message>
        <source>Control characters were removed: %1.</source>
        <translation>Удалены управляющие знаки: %1.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Скопируйте его на этот компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Everything up to the last label is in the moved file; open it where it is now.</source>
        <translation>Всё до последней метки — в перемещённом файле; откройте его на новом месте.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Give the new dimension another name.</source>
        <translation>Дайте новому измерению другое имя.</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <translation>Перейдите к предыдущему.</translation>
    </message>
    <message>
        <source>Invisible marks change the direction of the text: %1.</source>
        <translation>Невидимые знаки меняют направление текста: %1.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>Это одно слово.</translation>
    </message>
    <message>
        <source>It is a string, not an object ({ … }).</source>
        <translation>Это строка, а не объект ({ … }).</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>It is not an object ({ … }).</source>
        <translation>Это не объект ({ … }).</translation>
    </message>
    <message>
        <source>It was not brought up to date and not changed.</source>
        <translation>Он не обновлён и не изменён.</translation>
    </message>
    <message>
        <source>Its columns: %1%2.</source>
        <translation>Столбцы: %1%2.</translation>
    </message>
    <message>
        <source>Its import was taken back; redo brings it back.</source>
        <translation>Его импорт отменён; «Повторить» вернёт его.</translation>
    </message>
    <message>
        <source>Keep the columns that you need.</source>
        <translation>Оставьте нужные столбцы.</translation>
    </message>
    <message>
        <source>Labels have been given towards “%1”.</source>
        <translation>К объекту «%1» уже поставлены метки.</translation>
    </message>
    <message>
        <source>Make a copy and open the copy. The file was not changed.</source>
        <translation>Сделайте копию и откройте её. Файл не изменён.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Исправьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation>Исправьте эту строку и попробуйте снова.</translation>
    </message>
    <message>
        <source>Merge it into another target.</source>
        <translation>Объедините его с другим объектом.</translation>
    </message>
    <message>
        <source>Move it beside it.</source>
        <translation>Переместите её рядом.</translation>
    </message>
    <message>
        <source>Name a .stanceline file.</source>
        <translation>Укажите файл .stanceline.</translation>
    </message>
    <message>
        <source>Name the .stanceline file in it.</source>
        <translation>Укажите файл .stanceline в ней.</translation>
    </message>
    <message>
        <source>Name the file that is to be made.</source>
        <translation>Укажите файл, который нужно создать.</translation>
    </message>
    <message>
        <source>No column of “%1” is called text. %2</source>
        <translation>В «%1» нет столбца text. %2</translation>
    </message>
    <message>
        <source>Nothing was changed now. “stanceline check” lists what does not fit.</source>
        <translation>Сейчас ничего не изменено. «stanceline check» перечислит несоответствия.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was taken in: mend the file first.</source>
        <translation>Ничего не принято: сначала исправьте файл.</translation>
    </message>
    <message>
        <source>Only sentences that follow each other can be joined.</source>
        <translation>Объединить можно только соседние предложения.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 further values were kept.</source>
        <translation>Из дополнительных значений (%2) оставлены только первые %1.</translation>
    </message>
    <message>
        <source>Only who took it can undo it here; “stanceline undo” takes anybody&apos;s back.</source>
        <translation>Отменить его здесь может только тот, кто его сделал; «stanceline undo» отменяет любой.</translation>
    </message>
    <message>
        <source>Open a .stanceline file, or import this file into a project. The file was not changed.</source>
        <translation>Откройте файл .stanceline или импортируйте этот файл в проект. Файл не изменён.</translation>
    </message>
    <message>
        <source>Open it once for writing to bring it up to date.</source>
        <translation>Откройте его один раз для записи, чтобы обновить.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Откройте его.</translation>
    </message>
    <message>
        <source>Places that are not valid UTF-8: %1. Check the text.</source>
        <translation>Места с неправильным UTF-8: %1. Проверьте текст.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>«Повторить» вернёт его.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Выведите её вместо этого.</translation>
    </message>
    <message>
        <source>Retire its labels instead.</source>
        <translation>Выведите вместо этого его метки.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it.</source>
        <translation>Сохраните его как простой текст (UTF-8) в исходной программе.</translation>
    </message>
    <message>
        <source>Select fewer.</source>
        <translation>Выделите меньше.</translation>
    </message>
    <message>
        <source>Select one, or several in a row.</source>
        <translation>Выделите одно или несколько подряд.</translation>
    </message>
    <message>
        <source>The codebook %1 can&apos;t be used: %2.</source>
        <translation>Кодификатор %1 использовать нельзя: %2.</translation>
    </message>
    <message>
        <source>The codebook “%1” can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать кодификатор «%1»: %2.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is safe.</source>
        <translation>Диск заполнен. Последнее изменение не сохранено; всё прежнее в безопасности.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заполнен: освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The drive is read-only: choose another folder.</source>
        <translation>Диск только для чтения: выберите другую папку.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Check the text; another encoding can be chosen.</source>
        <translation>Кодировка определена наугад: %1. Проверьте текст; можно выбрать другую.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>Поля: %1.</translation>
    </message>
    <message>
        <source>The file does not hold text.</source>
        <translation>Файл не содержит текста.</translation>
    </message>
    <message>
        <source>The file is %1, not plain text.</source>
        <translation>Файл — %1, а не простой текст.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another.</source>
        <translation>Папки нет: сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>The header of “%1” can&apos;t be read: %2</source>
        <translation>Не удаётся прочитать заголовок «%1»: %2</translation>
    </message>
    <message>
        <source>The key %1 belongs to “%2”.</source>
        <translation>Клавиша %1 принадлежит «%2».</translation>
    </message>
    <message>
        <source>The last step was taken by %1: %2.</source>
        <translation>Последний шаг сделал(а) %1: %2.</translation>
    </message>
    <message>
        <source>The program itself uses the key %1 while you label.</source>
        <translation>Клавиша %1 нужна самой программе при разметке.</translation>
    </message>
    <message>
        <source>The project file “%1” answered: %2.</source>
        <translation>Файл проекта «%1» ответил: %2.</translation>
    </message>
    <message>
        <source>The text (column “%1”) is empty.</source>
        <translation>Текст (столбец «%1») пуст.</translation>
    </message>
    <message>
        <source>There are no articles in “%1” (looked for %2).</source>
        <translation>В «%1» нет статей (искали %2).</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Уже есть %1 «%2».</translation>
    </message>
    <message>
        <source>There is no exporter “%1”.</source>
        <translation>Нет экспорта «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Нет поля «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Нет файла «%1». Проверьте имя.</translation>
    </message>
    <message>
        <source>There is no importer “%1”.</source>
        <translation>Нет импорта «%1».</translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation>По адресу «%1» нет проекта.</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Этой статьи больше нет в проекте.</translation>
    </message>
    <message>
        <source>This can&apos;t be joined or split: %1 labelled or marked it.</source>
        <translation>Объединить или разделить нельзя: здесь есть метки или пометки (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1.</source>
        <translation>Так нельзя: %1.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article.</source>
        <translation>Это последнее предложение статьи.</translation>
    </message>
    <message>
        <source>This sentence has no place to split it at.</source>
        <translation>В этом предложении негде его разделить.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the project.</source>
        <translation>Этого предложения больше нет в проекте.</translation>
    </message>
    <message>
        <source>This step can&apos;t be undone: what it changed has been changed again from outside.</source>
        <translation>Этот шаг нельзя отменить: изменённое им снова изменено извне.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>«Отменить» вернёт.</translation>
    </message>
    <message>
        <source>Update Stanceline to open it. The file was not changed.</source>
        <translation>Обновите Stanceline, чтобы открыть его. Файл не изменён.</translation>
    </message>
    <message>
        <source>What can be read: %1.</source>
        <translation>Можно читать: %1.</translation>
    </message>
    <message>
        <source>What can be written: %1.</source>
        <translation>Можно записывать: %1.</translation>
    </message>
    <message>
        <source>Work on a backup of it; this file is left as it is.</source>
        <translation>Работайте с резервной копией; этот файл остаётся как есть.</translation>
    </message>
    <message>
        <source>You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.</source>
        <translation>Можно читать и экспортировать; чтобы размечать, закройте его в другом месте или работайте с копией в своей папке.</translation>
    </message>
    <message>
        <source>You can read and export; to label, save a copy under a shorter name or somewhere else.</source>
        <translation>Можно читать и экспортировать; чтобы размечать, сохраните копию под более коротким именем или в другом месте.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder, or close the program that has the file open.</source>
        <translation>Туда нельзя записывать: выберите другую папку или закройте программу, открывшую файл.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>Туда нельзя записывать: выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” already has labels, so it can&apos;t change between one and any number.</source>
        <translation>У «%1» уже есть метки, поэтому нельзя сменить «одну» на «любое число» и обратно.</translation>
    </message>
    <message>
        <source>“%1” and “%2” don&apos;t answer the same question.</source>
        <translation>«%1» и «%2» отвечают на разные вопросы.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a label&apos;s key.</source>
        <translation>«%1» не может быть клавишей метки.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>«%1» нельзя объединить с самой собой.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing: its lock file can&apos;t be made (%2).</source>
        <translation>«%1» нельзя открыть для записи: не создаётся файл блокировки (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation>«%1» не читается (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written from here: it is read-only, or open for writing elsewhere.</source>
        <translation>В «%1» нельзя записывать отсюда: он только для чтения или открыт для записи в другом месте.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation>Не удалось создать «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation>Не удалось создать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened (%2).</source>
        <translation>Не удалось открыть «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Не удалось открыть «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>Не удалось прочитать «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing saved earlier was changed.</source>
        <translation>Не удалось прочитать или записать «%1» (%2). Сохранённое ранее не изменилось.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Не удалось прочитать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>Не удалось записать «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» не существует.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» уже существует.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; at most %3 can be read.</source>
        <translation>В «%1» столбцов %2; прочитать можно не больше %3.</translation>
    </message>
    <message>
        <source>“%1” has a label “%2” already.</source>
        <translation>В «%1» уже есть метка «%2».</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so two programs could write it at once.</source>
        <translation>У «%1» есть второе имя на этом диске (жёсткая ссылка), и две программы могли бы писать одновременно.</translation>
    </message>
    <message>
        <source>“%1” has been answered for some sentences.</source>
        <translation>На «%1» уже ответили для некоторых предложений.</translation>
    </message>
    <message>
        <source>“%1” has been given to sentences.</source>
        <translation>«%1» уже поставлена предложениям.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. %3</source>
        <translation>В «%1» нет столбца «%2». %3</translation>
    </message>
    <message>
        <source>“%1” has no label to give.</source>
        <translation>В «%1» нет меток, которые можно поставить.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>В «%1» нет текста.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«%1» — папка, а не файл проекта.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» — папка.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing on %2 since %3 UTC.</source>
        <translation>«%1» уже открыт для записи на %2 с %3 UTC.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing.</source>
        <translation>«%1» уже открыт для записи.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>«%1» повреждён (%2).</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» повреждён.</translation>
    </message>
    <message>
        <source>“%1” is from an older Stanceline.</source>
        <translation>«%1» создан более старой версией Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>«%1» больше %2 МБ.</translation>
    </message>
    <message>
        <source>“%1” is no file of keys.</source>
        <translation>«%1» — не файл клавиш.</translation>
    </message>
    <message>
        <source>“%1” is not a Stanceline project.</source>
        <translation>«%1» — не проект Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» — не файл.</translation>
    </message>
    <message>
        <source>“%1” is not a string.</source>
        <translation>«%1» — не строка.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding.</source>
        <translation>«%1» — не кодировка текста.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» — не обычный файл.</translation>
    </message>
    <message>
        <source>“%1” is not built as a project is: %2.</source>
        <translation>«%1» устроен не как проект: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: %2</source>
        <translation>«%1» — неправильный JSON: %2</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read.</source>
        <translation>«%1» такого вида, который прочитать нельзя.</translation>
    </message>
    <message>
        <source>“%1” is the project itself.</source>
        <translation>«%1» — это сам проект.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>«%1» читать не разрешено.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open.</source>
        <translation>«%1» переместили, переименовали, заменили или удалили, пока он был открыт.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Stanceline (format %2, this one knows %3).</source>
        <translation>«%1» записан более новой версией Stanceline (формат %2, эта знает %3).</translation>
    </message>
    <message>
        <source>“stanceline codebook P --export FILE” writes one to start from.</source>
        <translation>«stanceline codebook P --export FILE» запишет кодификатор для начала.</translation>
    </message>
    <message>
        <source>“stanceline sentences P --json” lists the sentences with their ids.</source>
        <translation>«stanceline sentences P --json» перечислит предложения с их идентификаторами.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>The folder is %1</source>
        <translation>Папка: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
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
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>Закончить обзор</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>По одному предложению</translation>
    </message>
    <message>
        <source>This is the article. The sentence in the box is the current one: J and K, or the arrow keys, move on and back. Space goes to the next one that still lacks a label.</source>
        <translation>Это статья. Предложение в рамке — текущее: J и K или стрелки ведут вперёд и назад. Пробел ведёт к следующему без метки.</translation>
    </message>
    <message>
        <source>A key for each label</source>
        <translation>Клавиша для каждой метки</translation>
    </message>
    <message>
        <source>Digits set the stance, letters switch topics on and off. Press 1 now, or click: the same key again takes it away. What a label means is told when the mouse rests on it.</source>
        <translation>Цифры ставят позицию, буквы включают и выключают темы. Нажмите 1 или щёлкните: та же клавиша уберёт метку. Что значит метка, видно, если навести на неё мышь.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Что осталось сделать</translation>
    </message>
    <message>
        <source>All articles with how far they are. Typing in the field finds one; Enter opens it. Next time you begin where you stopped.</source>
        <translation>Все статьи и сколько в них сделано. Наберите слово в поле, чтобы найти статью; Enter откроет её. В следующий раз вы начнёте там, где остановились.</translation>
    </message>
    <message>
        <source>See the balance</source>
        <translation>Видеть равновесие</translation>
    </message>
    <message>
        <source>The chart follows every key. Click a bar and only articles with such sentences stay; Esc takes the filter away.</source>
        <translation>Диаграмма следует за каждой клавишей. Щёлкните столбец — останутся статьи с такими предложениями; Esc снимет фильтр.</translation>
    </message>
    <message>
        <source>Nothing to save, nothing to fear</source>
        <translation>Нечего сохранять, нечего бояться</translation>
    </message>
    <message>
        <source>Every label is on the disk the moment you press its key. Ctrl+Z takes back any step, even tomorrow. Your own pace stands here too; only you see it.</source>
        <translation>Каждая метка оказывается на диске, как только нажата её клавиша. Ctrl+Z отменит любой шаг, даже завтра. Здесь же ваш темп; его видите только вы.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>F1 opens the help, ? shows every key, and the menus hold what has none. File → New project… starts your own.</source>
        <translation>F1 открывает справку, ? показывает все клавиши, остальное — в меню. «Файл → Новый проект…» начнёт ваш собственный.</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Who is labelling?</source>
        <translation>Кто размечает?</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Попробовать учебный проект</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Label sentences. See the balance.</source>
        <translation>Размечайте предложения. Видьте равновесие.</translation>
    </message>
    <message>
        <source>Every sentence of an article, tagged with stance and topic by a key or two.</source>
        <translation>Каждое предложение статьи — с позицией и темой, одной-двумя клавишами.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>Кто размечает?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The project opens again for this person. Every label carries the name of who gave it.</source>
        <translation>Проект откроется заново для этого человека. Каждая метка хранит имя того, кто её поставил.</translation>
    </message>
    <message>
        <source>Label as this person</source>
        <translation>Размечать от этого имени</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Начать свой</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Показать программу</translation>
    </message>
    <message>
        <source>Sample project – nothing here matters.</source>
        <translation>Учебный проект – здесь можно всё.</translation>
    </message>
    <message>
        <source>You label as {known}; this project does not know {name} yet.</source>
        <translation>Вы размечаете как {known}; проект ещё не знает имени {name}.</translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation>Размечать как {name}</translation>
    </message>
</context>
</TS>
