<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stanceline</source>
        <translation>Acerca de Stanceline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Label every sentence of an article with stance and topic.</source>
        <translation>Etiquete cada oración de un artículo con postura y tema.</translation>
    </message>
    <message>
        <source>Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC.</source>
        <translation>Stanceline: Apache-2.0. Qt y PySide: LGPL-3.0. Inter y Source Serif 4: OFL-1.1. Iconos Lucide: ISC.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>About Stanceline</source>
        <translation>Acerca de Stanceline</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>Quitar la postura</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copiar oración</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Exportar libro de códigos…</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>Exportar conjunto de datos…</translation>
    </message>
    <message>
        <source>Extend selection down</source>
        <translation>Ampliar la selección hacia abajo</translation>
    </message>
    <message>
        <source>Extend selection up</source>
        <translation>Ampliar la selección hacia arriba</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Primera oración</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Importar libro de códigos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>Última oración</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Next match of the filter</source>
        <translation>Siguiente coincidencia del filtro</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Next to-do</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>After stance</source>
        <translation>Tras la postura</translation>
    </message>
    <message>
        <source>Add as counter-example</source>
        <translation>Añadir como contraejemplo</translation>
    </message>
    <message>
        <source>Add as example</source>
        <translation>Añadir como ejemplo</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>Tras postura y tema</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Todas las oraciones</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>A ciegas, sin etiquetas previas</translation>
    </message>
    <message>
        <source>Cite Stanceline…</source>
        <translation>Citar Stanceline…</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Libro de códigos…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Copy with labels</source>
        <translation>Copiar con etiquetas</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Solo la oración actual</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personalizar atajos…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Export guidelines…</source>
        <translation>Exportar las pautas…</translation>
    </message>
    <message>
        <source>Find a label…</source>
        <translation>Buscar una etiqueta…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <translation>Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Find in project…</source>
        <translation>Buscar en el proyecto…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go to article…</source>
        <translation>Ir al artículo…</translation>
    </message>
    <message>
        <source>Go to sentence…</source>
        <translation>Ir a la oración…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Atenuadores</translation>
    </message>
    <message>
        <source>Held by the quoted source</source>
        <translation>La sostiene la fuente citada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History of the sentence</source>
        <translation>Historial de la oración</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>Importe primero un artículo.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Dar el artículo por hecho</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Negaciones</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nuevo objetivo…</translation>
    </message>
    <message>
        <source>Next flagged</source>
        <translation>Siguiente marcada</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Objetivo siguiente</translation>
    </message>
    <message>
        <source>Next to-do article</source>
        <translation>Siguiente artículo pendiente</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>Siguiente dudosa</translation>
    </message>
    <message>
        <source>No project was opened here before.</source>
        <translation>Aquí no se ha abierto aún ningún proyecto.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Solo con Intro</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abra primero un artículo.</translation>
    </message>
    <message>
        <source>Open an article that you may label.</source>
        <translation>Abra un artículo que pueda etiquetar.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>OpenDyslexic is not installed on this computer.</source>
        <translation>OpenDyslexic no está instalada en este equipo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Own lists</source>
        <translation>Listas propias</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Palabras propias…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Pegar como artículo</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Previous match of the filter</source>
        <translation>Coincidencia anterior del filtro</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Objetivo anterior</translation>
    </message>
    <message>
        <source>Previous to-do</source>
        <translation>Pendiente anterior</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Prosa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Decisiones recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Repeat last labels</source>
        <translation>Repetir las últimas etiquetas</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Say in the codebook that a dimension asks towards what, or held by whom.</source>
        <translation>Indique en el libro de códigos que una dimensión pregunta hacia qué o de quién.</translation>
    </message>
    <message>
        <source>Select all sentences</source>
        <translation>Seleccionar todas las oraciones</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serif del sistema</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Show project file in its folder</source>
        <translation>Mostrar el archivo del proyecto en su carpeta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Target 1</source>
        <translation>Objetivo 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <translation>Objetivo 2</translation>
    </message>
    <message>
        <source>Target 3</source>
        <translation>Objetivo 3</translation>
    </message>
    <message>
        <source>Target 4</source>
        <translation>Objetivo 4</translation>
    </message>
    <message>
        <source>Target 5</source>
        <translation>Objetivo 5</translation>
    </message>
    <message>
        <source>Target 6</source>
        <translation>Objetivo 6</translation>
    </message>
    <message>
        <source>Target 7</source>
        <translation>Objetivo 7</translation>
    </message>
    <message>
        <source>Target 8</source>
        <translation>Objetivo 8</translation>
    </message>
    <message>
        <source>Target 9</source>
        <translation>Objetivo 9</translation>
    </message>
    <message>
        <source>The filter asks for no labels.</source>
        <translation>El filtro no pide etiquetas.</translation>
    </message>
    <message>
        <source>The sentence has no label to be an example of.</source>
        <translation>La oración no tiene etiqueta de la que ser ejemplo.</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>Aún no hay artículos.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>No hay adónde volver.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>No hay adónde avanzar.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Este proyecto es aquí de solo lectura.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Up to ten labels of a dimension are all in sight.</source>
        <translation>Hasta diez etiquetas de una dimensión están todas a la vista.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Sentence above</source>
        <translation>Oración de arriba</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Sentence below</source>
        <translation>Oración de abajo</translation>
    </message>
    <message>
        <source>Strip of keys</source>
        <translation>Barra de teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You have no list of your own yet.</source>
        <translation>Aún no tiene ninguna lista propia.</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>towards</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>Name a target</source>
        <translation>Nombrar un objetivo</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nuevo objetivo…</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Quoted source</source>
        <translation>Fuente citada</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>De quién es la postura</translation>
    </message>
    <message>
        <source>name a target…</source>
        <translation>nombre un objetivo…</translation>
    </message>
    <message>
        <source>Towards {target}</source>
        <translation>Hacia {target}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>{label} set</source>
        <translation>{label} puesta</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label} quitada</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>oración {number}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>F9 or Esc shows the panes again.</source>
        <translation>F9 o Esc vuelven a mostrar los paneles.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Who labels; opens a menu</source>
        <translation>Quién etiqueta; abre un menú</translation>
    </message>
    <message>
        <source>{name} labels</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Quién etiqueta</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Otra persona…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>On %n sentence(s):</source>
        <translation>
            <numerusform>En %n oración:</numerusform>
            <numerusform>En %n oraciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a label</source>
        <translation>Dar una etiqueta</translation>
    </message>
    <message>
        <source>Take a label away</source>
        <translation>Retirar una etiqueta</translation>
    </message>
    <message>
        <source>Clear all labels</source>
        <translation>Quitar todas las etiquetas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n sentence(s)</source>
        <translation>
            <numerusform>Cambiando %n oración</numerusform>
            <numerusform>Cambiando %n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>“{name}” was not saved: {reason}.</source>
        <translation>No se guardó «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{title}: {n} ({percent})</source>
        <translation>{title}: {n} ({percent})</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Mis etiquetas</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>n = {n} pairs of labels</source>
        <translation>n = {n} pares de etiquetas</translation>
    </message>
    <message>
        <source>n = {n} labelled sentences</source>
        <translation>n = {n} oraciones etiquetadas</translation>
    </message>
    <message>
        <source>n = {n} labels</source>
        <translation>n = {n} etiquetas</translation>
    </message>
    <message>
        <source>{n} without any yet</source>
        <translation>{n} aún sin ninguna</translation>
    </message>
    <message>
        <source>{title} {n}, {percent} percent</source>
        <translation>{title} {n}, {percent} por ciento</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>The two sentences differ. Enter keeps the longer one&apos;s.</source>
        <translation>Las dos oraciones difieren. Intro conserva lo de la más larga.</translation>
    </message>
    <message>
        <source>{question} towards {target}: which stays?</source>
        <translation>{question} hacia {target}: ¿cuál queda?</translation>
    </message>
    <message>
        <source>{question}: which stays?</source>
        <translation>{question}: ¿cuál queda?</translation>
    </message>
    <message>
        <source>Of sentence {numbers}</source>
        <translation>De la oración {numbers}</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada elegido aún</translation>
    </message>
    <message>
        <source>{label}: only some of the sentences</source>
        <translation>{label}: solo algunas de las oraciones</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label below</source>
        <translation>Etiqueta subordinada</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New label below this one</source>
        <translation>Nueva etiqueta bajo esta</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Nueva dimensión</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Cada cambio se guarda al instante; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>nueva etiqueta</translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation>nueva dimensión</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>Combinando etiquetas</translation>
    </message>
    <message>
        <source>Splitting a label</source>
        <translation>Dividiendo una etiqueta</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Import codebook</source>
        <translation>Importar libro de códigos</translation>
    </message>
    <message>
        <source>The codebook was changed. Undo takes it back.</source>
        <translation>El libro de códigos ha cambiado. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Exportar libro de códigos</translation>
    </message>
    <message>
        <source>Export guidelines</source>
        <translation>Exportar las pautas</translation>
    </message>
    <message>
        <source>The codebook is in {path}.</source>
        <translation>El libro de códigos está en {path}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Name of the codebook</source>
        <translation>Nombre del libro de códigos</translation>
    </message>
    <message>
        <source>Description of the codebook</source>
        <translation>Descripción del libro de códigos</translation>
    </message>
    <message>
        <source>What is labelled, and how to decide</source>
        <translation>Qué se etiqueta y cómo se decide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>Revisión {n}</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>tecla {key}</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>dada %Ln vez</numerusform>
            <numerusform>dada %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>ColourCaution</name>
    <message>
        <source>Hard to see in the {theme} theme: contrast {ratio} : 1, should be 3 : 1.</source>
        <translation>Difícil de ver en el tema {theme}: contraste {ratio} : 1, debería ser 3 : 1.</translation>
    </message>
    <message>
        <source>Looks like “{label}” {eyes}: difference {apart}, should be 15.</source>
        <translation>Se parece a «{label}» {eyes}: diferencia {apart}, debería ser 15.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>to people who see no red (protanopia)</source>
        <translation>para quienes no ven el rojo (protanopía)</translation>
    </message>
    <message>
        <source>to people who see no green (deuteranopia)</source>
        <translation>para quienes no ven el verde (deuteranopía)</translation>
    </message>
    <message>
        <source>to people who see no blue (tritanopia)</source>
        <translation>para quienes no ven el azul (tritanopía)</translation>
    </message>
</context>
<context>
    <name>ContextStrip</name>
    <message>
        <source>Open in Annotate</source>
        <translation>Abrir en Anotar</translation>
    </message>
    <message>
        <source>The sentence in its article</source>
        <translation>La oración en su artículo</translation>
    </message>
    <message>
        <source>Choose a sentence to see it in its article</source>
        <translation>Elija una oración para verla en su artículo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every label you set is saved. You can go on; if it happens again, please send the report below.</source>
        <translation>Es un fallo del programa, no suyo. Todas las etiquetas que puso están guardadas. Puede seguir; si vuelve a ocurrir, envíe por favor el informe de abajo.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>El registro está en {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Recent decisions</source>
        <translation>Decisiones recientes</translation>
    </message>
    <message>
        <source>Recent decisions, newest first</source>
        <translation>Decisiones recientes, las más nuevas primero</translation>
    </message>
    <message>
        <source>Nothing yet. What you label and mark is listed here.</source>
        <translation>Nada aún. Aquí aparece lo que etiqueta y marca.</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n newer step(s)</source>
        <translation>
            <numerusform>Deshacer %n paso más nuevo</numerusform>
            <numerusform>Deshacer los %n pasos más nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>One label a sentence</source>
        <translation>Una etiqueta por oración</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier número</translation>
    </message>
    <message>
        <source>How many labels a sentence can have</source>
        <translation>Cuántas etiquetas puede tener una oración</translation>
    </message>
    <message>
        <source>A sentence is done only when this is answered</source>
        <translation>Una oración solo está hecha cuando esto se ha respondido</translation>
    </message>
    <message>
        <source>Asked towards a target: who or what is meant</source>
        <translation>Pregunta por el objetivo: a quién o a qué se refiere</translation>
    </message>
    <message>
        <source>Asked of a holder: whose stance it is</source>
        <translation>Pregunta por quién la sostiene: de quién es la postura</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>How to decide, in which order</source>
        <translation>Cómo decidir y en qué orden</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>Eliminar la dimensión</translation>
    </message>
    <message>
        <source>the column of the dataset</source>
        <translation>la columna del conjunto de datos</translation>
    </message>
    <message>
        <source>what the label pane and charts say</source>
        <translation>lo que dicen el panel y los gráficos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Only a dimension that was never answered can be deleted.</source>
        <translation>Solo se puede eliminar una dimensión que nunca se respondió.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nunca respondida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) given</source>
        <translation>
            <numerusform>%Ln etiqueta dada</numerusform>
            <numerusform>%Ln etiquetas dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a dimension has answers it keeps their number.</source>
        <translation>Cuando una dimensión tiene respuestas, conserva su número.</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>The codebook has no labels yet.</source>
        <translation>El libro de códigos aún no tiene etiquetas.</translation>
    </message>
    <message>
        <source>Nothing is counted here yet. Bars appear as you label.</source>
        <translation>Aún no hay nada que contar. Las barras aparecen al etiquetar.</translation>
    </message>
    <message>
        <source>Click a bar to show only those sentences.</source>
        <translation>Pulse una barra para mostrar solo esas oraciones.</translation>
    </message>
</context>
<context>
    <name>DoneStrip</name>
    <message>
        <source>Next to-do article</source>
        <translation>Siguiente artículo pendiente</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 de %2 etiquetadas</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Counter-example of</source>
        <translation>Contraejemplo de</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>Ejemplo de</translation>
    </message>
    <message>
        <source>{label} has this sentence already.</source>
        <translation>{label} ya tiene esta oración.</translation>
    </message>
    <message>
        <source>A counter-example of {label} now. Undo takes it back.</source>
        <translation>Ya es un contraejemplo de {label}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>An example of {label} now. Undo takes it back.</source>
        <translation>Ya es un ejemplo de {label}. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export dataset</source>
        <translation>Exportar conjunto de datos</translation>
    </message>
    <message>
        <source>The dataset is in {path}. Rows: {n}.</source>
        <translation>El conjunto de datos está en {path}. Filas: {n}.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportando {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation>Exportar conjunto de datos</translation>
    </message>
    <message>
        <source>Long: one row a label</source>
        <translation>Largo: una fila por etiqueta</translation>
    </message>
    <message>
        <source>Wide: one row a sentence and annotator</source>
        <translation>Ancho: una fila por oración y anotador</translation>
    </message>
    <message>
        <source>Sentences without labels too</source>
        <translation>También oraciones sin etiquetas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>For Excel: byte order mark, and formulas made harmless</source>
        <translation>Para Excel: marca de orden de bytes y fórmulas neutralizadas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Guardar imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Guardar dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>Guardar números (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Mostrar como tabla…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy is in “%1”. You go on in the project itself.</source>
        <translation>La copia está en «%1». Usted sigue en el propio proyecto.</translation>
    </message>
    <message>
        <source>It is no longer where it was.</source>
        <translation>Ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>All changes are saved. Every label is written the moment it is set.</source>
        <translation>Todos los cambios están guardados. Cada etiqueta se escribe en el momento en que se pone.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguna</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Flagged sentence</source>
        <translation>Oración marcada</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Heredada de una división</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>No excluidas</translation>
    </message>
    <message>
        <source>Edited since %1</source>
        <translation>Editado desde %1</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1 caracteres o más</translation>
    </message>
    <message>
        <source>At most %2 characters</source>
        <translation>%2 caracteres como máximo</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>De %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Artículos: %1</translation>
    </message>
    <message>
        <source>Title or source: %1</source>
        <translation>Título o fuente: %1</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>No label of {dimension}</source>
        <translation>Ninguna etiqueta de {dimension}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Inherited from a split</source>
        <translation>Heredada de una división</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Oraciones excluidas</translation>
    </message>
    <message>
        <source>With excluded sentences</source>
        <translation>Con oraciones excluidas</translation>
    </message>
    <message>
        <source>Without excluded ones</source>
        <translation>Sin las excluidas</translation>
    </message>
    <message>
        <source>Only excluded ones</source>
        <translation>Solo las excluidas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Whose labels and marks</source>
        <translation>De quién son etiquetas y marcas</translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>Edited at any time</source>
        <translation>Editado en cualquier momento</translation>
    </message>
    <message>
        <source>Edited today</source>
        <translation>Editado hoy</translation>
    </message>
    <message>
        <source>Edited in the last 7 days</source>
        <translation>Editado en los últimos 7 días</translation>
    </message>
    <message>
        <source>Edited in the last 30 days</source>
        <translation>Editado en los últimos 30 días</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Edited since a saved day</source>
        <translation>Editado desde un día guardado</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Palabras en la oración</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From a day: 2026-03-01</source>
        <translation>Desde un día: 2026-03-01</translation>
    </message>
    <message>
        <source>From this day, as year-month-day</source>
        <translation>Desde este día, como año-mes-día</translation>
    </message>
    <message>
        <source>Until this day, as year-month-day</source>
        <translation>Hasta este día, como año-mes-día</translation>
    </message>
    <message>
        <source>Until a day: 2026-12-31</source>
        <translation>Hasta un día: 2026-12-31</translation>
    </message>
    <message>
        <source>From any length</source>
        <translation>De cualquier longitud</translation>
    </message>
    <message>
        <source>From this many characters</source>
        <translation>Desde este número de caracteres</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>to any length</source>
        <translation>hasta cualquier longitud</translation>
    </message>
    <message>
        <source>Up to this many characters</source>
        <translation>Hasta este número de caracteres</translation>
    </message>
    <message>
        <source>to </source>
        <translation>a </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>What is filtered by</source>
        <translation>Por qué se filtra</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Resultado anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find words – beginnings count</source>
        <translation>Buscar palabras: bastan los comienzos</translation>
    </message>
    <message>
        <source>Words are found by their beginnings; &quot;a phrase&quot;, -without, one OR another. Enter goes to the next hit, Esc closes.</source>
        <translation>Las palabras se encuentran por sus comienzos; &quot;una frase&quot;, -sin, una OR otra. Intro va al siguiente resultado, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>{title}, {count} chosen</source>
        <translation>{title}, {count} elegidas</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Give it when</source>
        <translation>Darla cuando</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>No darla cuando</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
</context>
<context>
    <name>GuidelinesPane</name>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Editar el libro de códigos…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move this pane; right-click for more</source>
        <translation>Arrastre para mover este panel; clic derecho para más</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>Pasar al otro lado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Deshecho por %1</translation>
    </message>
    <message>
        <source>Done again by %1</source>
        <translation>Rehecho por %1</translation>
    </message>
    <message>
        <source>codebook revision %1</source>
        <translation>revisión %1 del libro de códigos</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importada de %1</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 puesta</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitada</translation>
    </message>
    <message>
        <source>%2 changed to %1</source>
        <translation>%2 cambiada a %1</translation>
    </message>
    <message>
        <source>%1 carried over</source>
        <translation>%1 traspasada</translation>
    </message>
    <message>
        <source>%1 inherited, to be checked</source>
        <translation>%1 heredada, por comprobar</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmada</translation>
    </message>
    <message>
        <source>%1 marked as unsure</source>
        <translation>%1 dada por dudosa</translation>
    </message>
    <message>
        <source>%1 marked as sure</source>
        <translation>%1 dada por segura</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note changed: %1</source>
        <translation>Nota cambiada: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Unida: %1</translation>
    </message>
    <message>
        <source>Split, this half: %1</source>
        <translation>Dividida, esta mitad: %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <translation>Separada: %1</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>una etiqueta que ya no existe</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Oración %1</translation>
    </message>
    <message>
        <source>, towards %1</source>
        <translation>, hacia %1</translation>
    </message>
    <message>
        <source>, held by %1</source>
        <translation>, de %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Nota %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the sentence</source>
        <translation>Historial de la oración</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Ninguna oración</translation>
    </message>
    <message>
        <source>What happened to this sentence, newest first</source>
        <translation>Qué pasó con esta oración, lo más nuevo primero</translation>
    </message>
    <message>
        <source>History of sentence {number}</source>
        <translation>Historial de la oración {number}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Import texts that are in the project already</source>
        <translation>Importar textos que ya están en el proyecto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.</source>
        <translation>Archivos de texto, Markdown, CSV y JSON Lines, o carpetas con ellos. Suéltelos aquí.</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importar una carpeta de artículos</translation>
    </message>
    <message>
        <source>Guess by name</source>
        <translation>Deducir por el nombre</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Columna para {field}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Press a letter or digit; Backspace takes the key away.</source>
        <translation>Pulse una letra o cifra; Retroceso quita la tecla.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>Pulse la tecla nueva…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>next to-do</source>
        <translation>siguiente pendiente</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Set %1</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>Toggle %1</source>
        <translation>Alternar %1</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Filter by this label</source>
        <translation>Filtrar por esta etiqueta</translation>
    </message>
    <message>
        <source>Show in the guidelines</source>
        <translation>Mostrar en las pautas</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Cambiar la etiqueta…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A kind of “neither”</source>
        <translation>Una forma de «ni lo uno ni lo otro»</translation>
    </message>
    <message>
        <source>Such labels can be put together when the dataset is exported.</source>
        <translation>Tales etiquetas pueden unirse al exportar el conjunto de datos.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>What the label means, in a sentence or two</source>
        <translation>Qué significa la etiqueta, en una o dos oraciones</translation>
    </message>
    <message>
        <source>Give it when</source>
        <translation>Darla cuando</translation>
    </message>
    <message>
        <source>What belongs here, borderline cases too</source>
        <translation>Lo que entra aquí, también los casos límite</translation>
    </message>
    <message>
        <source>Don&apos;t give it when</source>
        <translation>No darla cuando</translation>
    </message>
    <message>
        <source>What seems to belong here and doesn&apos;t</source>
        <translation>Lo que parece entrar aquí y no entra</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Never given</source>
        <translation>Nunca dada</translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>Dada %Ln vez</numerusform>
            <numerusform>Dada %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>under revision {first}</source>
        <translation>bajo la revisión {first}</translation>
    </message>
    <message>
        <source>under revisions {first} to {last}</source>
        <translation>bajo las revisiones {first} a {last}</translation>
    </message>
    <message>
        <source>retired: it keeps its annotations and is no longer offered</source>
        <translation>retirada: conserva sus anotaciones y ya no se ofrece</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>A retired label keeps its annotations and can be brought back.</source>
        <translation>Una etiqueta retirada conserva sus anotaciones y puede recuperarse.</translation>
    </message>
    <message>
        <source>Only a label that was never given can be deleted.</source>
        <translation>Solo se puede eliminar una etiqueta que nunca se dio.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>Triángulo hacia arriba</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>Triángulo hacia abajo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>Pentágono</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) selected</source>
        <translation>
            <numerusform>%n oración seleccionada</numerusform>
            <numerusform>%n oraciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Ninguna oración</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Oración {number}</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>Lines: a sentence a line</source>
        <translation>Líneas: una oración por línea</translation>
    </message>
    <message>
        <source>Prose: flowing text</source>
        <translation>Prosa: texto corrido</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>Importing the clipboard</source>
        <translation>Importando el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n oración</numerusform>
            <numerusform>%n oraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n duplicado omitido</numerusform>
            <numerusform>%n duplicados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no pudo leerse</numerusform>
            <numerusform>%n no pudieron leerse</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Flag for discussion</source>
        <translation>Marcar para debatir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Exclude: not a sentence, or the same everywhere</source>
        <translation>Excluir: no es una oración, o es igual en todas partes</translation>
    </message>
</context>
<context>
    <name>MarkToggle</name>
    <message>
        <source>Only some of the sentences</source>
        <translation>Solo algunas de las oraciones</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no label to be unsure of. Shift with a digit sets one and marks it.</source>
        <translation>No hay etiqueta de la que dudar. Mayús con una cifra pone una y la marca.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Etiquetas al margen</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge labels</source>
        <translation>Combinar etiquetas</translation>
    </message>
    <message>
        <source>Merge “{label}” into</source>
        <translation>Combinar «{label}» con</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Everybody&apos;s annotations ({n}) go over, and “{label}” is retired.</source>
        <translation>Pasan las anotaciones de todos ({n}), y «{label}» se retira.</translation>
    </message>
    <message>
        <source>Where a sentence has both from one person, one stays with both notes.</source>
        <translation>Si una oración tiene ambas de una persona, queda una con las dos notas.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No more sentences to do in this direction.</source>
        <translation>No hay más oraciones pendientes en esta dirección.</translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>No hay más coincidencias en esta dirección.</translation>
    </message>
    <message>
        <source>No article below is left to do.</source>
        <translation>No queda ningún artículo pendiente más abajo.</translation>
    </message>
    <message>
        <source>No sentence is flagged.</source>
        <translation>Ninguna oración está marcada.</translation>
    </message>
    <message>
        <source>No label is unsure.</source>
        <translation>Ninguna etiqueta es dudosa.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Quién etiqueta</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dé un nombre al proyecto.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>No puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Este nombre es demasiado largo para un archivo.</translation>
    </message>
    <message>
        <source>A project of this name is in this folder already.</source>
        <translation>Ya hay un proyecto con este nombre en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>Elija un archivo de libro de códigos.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on sentence {number}</source>
        <translation>Nota sobre la oración {number}</translation>
    </message>
    <message>
        <source>%1 or %2 keeps it</source>
        <translation>%1 o %2 la guarda</translation>
    </message>
    <message>
        <source>On the label %1: %2</source>
        <translation>En la etiqueta %1: %2</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No article matches</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Restore default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Elija una orden</translation>
    </message>
    <message>
        <source>Esc gives up.</source>
        <translation>Esc lo deja.</translation>
    </message>
    <message>
        <source>Take the key %1 away</source>
        <translation>Quitar la tecla %1</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Words of the list, one word or phrase a line</source>
        <translation>Palabras de la lista, una palabra o frase por línea</translation>
    </message>
    <message>
        <source>siren
congest*
at the same time</source>
        <translation>sirena
congest*
al mismo tiempo</translation>
    </message>
    <message>
        <source>For me, in all projects</source>
        <translation>Para mí, en todos los proyectos</translation>
    </message>
    <message>
        <source>For everybody in this project</source>
        <translation>Para todos en este proyecto</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>One word or phrase a line; a star stands for any ending: “congest*”.</source>
        <translation>Una palabra o frase por línea; un asterisco vale por cualquier final: «congest*».</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Resaltar estas palabras</translation>
    </message>
    <message>
        <source>Words to mark in the text</source>
        <translation>Palabras que se resaltan en el texto</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search the text of all articles for “%1”</source>
        <translation>Buscar «%1» en el texto de todos los artículos</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>oraciones</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>No sentence is selected.</source>
        <translation>No hay ninguna oración seleccionada.</translation>
    </message>
    <message>
        <source>This project is read-only here.</source>
        <translation>Este proyecto es aquí de solo lectura.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Restore default: {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
    <message>
        <source>Open this window again</source>
        <translation>Abrir de nuevo esta ventana</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>After 25 minutes</source>
        <translation>Tras 25 minutos</translation>
    </message>
    <message>
        <source>After 50 minutes</source>
        <translation>Tras 50 minutos</translation>
    </message>
    <message>
        <source>After 90 minutes</source>
        <translation>Tras 90 minutos</translation>
    </message>
    <message>
        <source>After stance and topic</source>
        <translation>Tras postura y tema</translation>
    </message>
    <message>
        <source>After the stance</source>
        <translation>Tras la postura</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Todas las oraciones</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>Below the article: the keys of the loop.</source>
        <translation>Bajo el artículo: las teclas del trabajo corriente.</translation>
    </message>
    <message>
        <source>Blind to earlier labels</source>
        <translation>A ciegas, sin etiquetas previas</translation>
    </message>
    <message>
        <source>Blind, when earlier answers shall not lead the next.</source>
        <translation>A ciegas, cuando las respuestas previas no deben guiar la siguiente.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Counted in minutes of labelling; pauses of two minutes and more do not count.</source>
        <translation>En minutos de etiquetado; las pausas de dos minutos o más no cuentan.</translation>
    </message>
    <message>
        <source>Current sentence only</source>
        <translation>Solo la oración actual</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Personalizar…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of one character</source>
        <translation>Teclas de un carácter</translation>
    </message>
    <message>
        <source>Label margin</source>
        <translation>Etiquetas al margen</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Labels today, per hour and the time, in the line at the bottom. Only you see it.</source>
        <translation>Etiquetas de hoy, por hora y el tiempo, en la línea inferior. Solo usted lo ve.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Move on by itself</source>
        <translation>Avanzar por sí solo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New windows speak it at once, open ones when they are opened again.</source>
        <translation>Las ventanas nuevas lo usan al instante; las abiertas, al volver a abrirlas.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing glides, flashes or grows.</source>
        <translation>Nada se desliza, destella ni crece.</translation>
    </message>
    <message>
        <source>Of the article, in pixels. Ctrl++ and Ctrl+- change it too.</source>
        <translation>Del artículo, en píxeles. Ctrl++ y Ctrl+- también lo cambian.</translation>
    </message>
    <message>
        <source>Of the article. OpenDyslexic is used where it is installed.</source>
        <translation>Del artículo. OpenDyslexic se usa donde está instalada.</translation>
    </message>
    <message>
        <source>Off, digits and letters do nothing, which keeps dictation and stray touches from labelling.</source>
        <translation>Sin ellas, cifras y letras no hacen nada: ni el dictado ni un roce etiquetan.</translation>
    </message>
    <message>
        <source>One sentence a line, or running text.</source>
        <translation>Una oración por línea o texto corrido.</translation>
    </message>
    <message>
        <source>Only on Enter</source>
        <translation>Solo con Intro</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Other keys for every command, to be kept in a file.</source>
        <translation>Otras teclas para cada orden, que se pueden guardar en un archivo.</translation>
    </message>
    <message>
        <source>Projects that know it open as yours; new ones carry it.</source>
        <translation>Los proyectos que lo conocen se abren como suyos; los nuevos lo llevan.</translation>
    </message>
    <message>
        <source>Propose a break</source>
        <translation>Proponer una pausa</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Prosa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serif del sistema</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Mostrar mi ritmo</translation>
    </message>
    <message>
        <source>Show the strip of keys</source>
        <translation>Mostrar la barra de teclas</translation>
    </message>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Stance as a tint</source>
        <translation>Postura como tinte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Where the cursor goes when a label is set.</source>
        <translation>Adónde va el cursor al poner una etiqueta.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Propiedades del artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <source>In order of import</source>
        <translation>En el orden de importación</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Least labelled first</source>
        <translation>Primero los menos etiquetados</translation>
    </message>
    <message>
        <source>Shuffled (seed {seed})</source>
        <translation>Barajados (semilla {seed})</translation>
    </message>
    <message>
        <source>Shuffle anew</source>
        <translation>Barajar de nuevo</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Dar por no hecho</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Dar por hecho</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Cambiar el nombre de un filtro</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Eliminar un filtro</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{what}. {done} of {total} sentences labelled.</source>
        <translation>{what}. {done} de {total} oraciones etiquetadas.</translation>
    </message>
    <message>
        <source>Called done.</source>
        <translation>Dado por hecho.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Marcado.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Sort, and saved filters</source>
        <translation>Orden y filtros guardados</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>Filter articles by words of title or source</source>
        <translation>Filtrar artículos por palabras del título o la fuente</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Cambiar el nombre de un filtro</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>Oración %1 de %2.</translation>
    </message>
    <message>
        <source>No labels.</source>
        <translation>Sin etiquetas.</translation>
    </message>
    <message>
        <source>Unsure.</source>
        <translation>Dudosa.</translation>
    </message>
    <message>
        <source>To be checked.</source>
        <translation>Por comprobar.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Marcado.</translation>
    </message>
    <message>
        <source>Excluded.</source>
        <translation>Excluida.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation>Fuera del filtro.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>… ({n} more characters)</source>
        <translation>… ({n} caracteres más)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezados</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Drop files here:
text, Markdown, CSV, JSON Lines</source>
        <translation>Suelte archivos aquí:
texto, Markdown, CSV, JSON Lines</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Elija uno en la cola.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No pudo leerse</translation>
    </message>
    <message>
        <source>{origin} is “{title}”</source>
        <translation>{origin} es «{title}»</translation>
    </message>
    <message>
        <source>Left out because the text is in the project already</source>
        <translation>Omitidos porque el texto ya está en el proyecto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message numerus="yes">
        <source>%n minute(s) of labelling. A short break keeps judgements even.</source>
        <translation>
            <numerusform>%n minuto de etiquetado. Una pausa breve mantiene parejo el juicio.</numerusform>
            <numerusform>%n minutos de etiquetado. Una pausa breve mantiene parejo el juicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Recordar en 10 minutos</translation>
    </message>
    <message>
        <source>I take a break</source>
        <translation>Hago una pausa</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Search all sentences</source>
        <translation>Buscar en todas las oraciones</translation>
    </message>
    <message>
        <source>Search all sentences for words</source>
        <translation>Buscar palabras en todas las oraciones</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n sentence(s) selected</source>
        <translation>
            <numerusform>{chosen} de %n oración seleccionadas</numerusform>
            <numerusform>{chosen} de %n oraciones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n oración</numerusform>
            <numerusform>%n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Oración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No sentence matches</source>
        <translation>Ninguna oración coincide</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Preparando la búsqueda</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>RevisionsPage</name>
    <message>
        <source>Revisions of the codebook</source>
        <translation>Revisiones del libro de códigos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Every annotation keeps the number of the revision under which it was given.</source>
        <translation>Cada anotación conserva el número de la revisión con la que se dio.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 de %2 etiquetadas</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Find a label</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>No label is called “{typed}”.</source>
        <translation>Ninguna etiqueta se llama «{typed}».</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personalizar atajos</translation>
    </message>
    <message>
        <source>Keys without Ctrl and Alt</source>
        <translation>Teclas sin Ctrl ni Alt</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Off, a letter or digit alone does nothing: good for dictation, or a hand that rests on the keys.</source>
        <translation>Sin ellas, una letra o cifra sola no hace nada: útil al dictar o si la mano descansa en las teclas.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the desktop.</source>
        <translation>«{key}» pertenece al escritorio.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {by}.</source>
        <translation>«{key}» abre el menú {by}.</translation>
    </message>
    <message>
        <source>“{key}” without Ctrl or Alt is for labelling only; lists and fields need it.</source>
        <translation>«{key}» sin Ctrl ni Alt es solo para etiquetar; listas y campos la necesitan.</translation>
    </message>
    <message>
        <source>“{key}” is the key of the label “{by}”; the codebook says so.</source>
        <translation>«{key}» es la tecla de la etiqueta «{by}»; así lo dice el libro de códigos.</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{by}”.</source>
        <translation>«{key}» es la tecla de «{by}».</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>The keys are in “%1”.</source>
        <translation>Las teclas están en «%1».</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiada)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Customise…</source>
        <translation>Personalizar…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Stanceline: keyboard shortcuts</source>
        <translation>Stanceline: atajos de teclado</translation>
    </message>
    <message>
        <source>Your key {key} for “{action}” is used by the label “{label}” here.</source>
        <translation>Su tecla {key} para «{action}» la usa aquí la etiqueta «{label}».</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split label</source>
        <translation>Dividir etiqueta</translation>
    </message>
    <message>
        <source>Split “{label}” into</source>
        <translation>Dividir «{label}» en</translation>
    </message>
    <message>
        <source>Names of the new labels, one a line</source>
        <translation>Nombres de las etiquetas nuevas, uno por línea</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>Its annotations ({n}) stay with “{label}”</source>
        <translation>Sus anotaciones ({n}) se quedan en «{label}»</translation>
    </message>
    <message>
        <source>They go to one of the new labels, and the old one is retired:</source>
        <translation>Pasan a una de las etiquetas nuevas, y la antigua se retira:</translation>
    </message>
    <message>
        <source>The new label that takes the annotations</source>
        <translation>La etiqueta nueva que toma las anotaciones</translation>
    </message>
    <message>
        <source>Either way they are marked as inherited, so that you can go through them and confirm each.</source>
        <translation>En todo caso quedan marcadas como heredadas, para que pueda repasarlas y confirmar cada una.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Split the sentence</source>
        <translation>Dividir la oración</translation>
    </message>
    <message>
        <source>Left and Right move the caret by words, Enter splits, Escape cancels</source>
        <translation>Izquierda y derecha mueven el cursor por palabras, Intro divide, Escape cancela</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>por palabras</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>After {before}, before {after}</source>
        <translation>Tras {before}, antes de {after}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Guardado o no</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>El último cambio no está guardado</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Artículo {number} de {total}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Oración {number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %Ln label(s)</source>
        <translation>
            <numerusform>Hoy %Ln etiqueta</numerusform>
            <numerusform>Hoy %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per hour</source>
        <translation>
            <numerusform>%Ln por hora</numerusform>
            <numerusform>%Ln por hora</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add a counter-example to {labels}</source>
        <translation>Añadir un contraejemplo a {labels}</translation>
    </message>
    <message>
        <source>Add an annotator</source>
        <translation>Añadir un anotador</translation>
    </message>
    <message>
        <source>Add an example to {labels}</source>
        <translation>Añadir un ejemplo a {labels}</translation>
    </message>
    <message>
        <source>Add the dimension {labels}</source>
        <translation>Añadir la dimensión {labels}</translation>
    </message>
    <message>
        <source>Add the label {labels}</source>
        <translation>Añadir la etiqueta {labels}</translation>
    </message>
    <message>
        <source>Add the target {labels}</source>
        <translation>Añadir el objetivo {labels}</translation>
    </message>
    <message>
        <source>Bring {labels} back</source>
        <translation>Recuperar {labels}</translation>
    </message>
    <message>
        <source>Change lists of own words</source>
        <translation>Cambiar las listas de palabras propias</translation>
    </message>
    <message>
        <source>Change the codebook</source>
        <translation>Cambiar el libro de códigos</translation>
    </message>
    <message>
        <source>Clear labels</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Confirm labels</source>
        <translation>Confirmar etiquetas</translation>
    </message>
    <message>
        <source>Delete the dimension {labels}</source>
        <translation>Eliminar la dimensión {labels}</translation>
    </message>
    <message>
        <source>Delete the filter {labels}</source>
        <translation>Eliminar el filtro {labels}</translation>
    </message>
    <message>
        <source>Delete the target {labels}</source>
        <translation>Eliminar el objetivo {labels}</translation>
    </message>
    <message>
        <source>Delete {labels}</source>
        <translation>Eliminar {labels}</translation>
    </message>
    <message>
        <source>Describe the codebook</source>
        <translation>Describir el libro de códigos</translation>
    </message>
    <message>
        <source>Edit the dimension {labels}</source>
        <translation>Editar la dimensión {labels}</translation>
    </message>
    <message>
        <source>Edit the target {labels}</source>
        <translation>Editar el objetivo {labels}</translation>
    </message>
    <message>
        <source>Edit {labels}</source>
        <translation>Editar {labels}</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Flag an article</source>
        <translation>Marcar un artículo</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %n artículo</numerusform>
            <numerusform>Importar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>Unir oraciones</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <translation>Etiquetas de un archivo</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Mark an article as done</source>
        <translation>Marcar un artículo como hecho</translation>
    </message>
    <message>
        <source>Mark an article as not done</source>
        <translation>Marcar un artículo como no hecho</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Dar por segura</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Dar por dudosa</translation>
    </message>
    <message>
        <source>Merge the target {labels} into {to}</source>
        <translation>Combinar el objetivo {labels} con {to}</translation>
    </message>
    <message>
        <source>Merge {labels} into {to}</source>
        <translation>Combinar {labels} con {to}</translation>
    </message>
    <message>
        <source>Move the dimension {labels}</source>
        <translation>Mover la dimensión {labels}</translation>
    </message>
    <message>
        <source>Move {labels}</source>
        <translation>Mover {labels}</translation>
    </message>
    <message>
        <source>Remove an article&apos;s flag</source>
        <translation>Quitar la marca de un artículo</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Remove {labels}</source>
        <translation>Quitar {labels}</translation>
    </message>
    <message>
        <source>Rename a filter to {labels}</source>
        <translation>Cambiar el nombre de un filtro a {labels}</translation>
    </message>
    <message>
        <source>Rename the dimension {labels} to {to}</source>
        <translation>Cambiar el nombre de la dimensión {labels} a {to}</translation>
    </message>
    <message>
        <source>Rename the target {labels} to {to}</source>
        <translation>Cambiar el nombre del objetivo {labels} a {to}</translation>
    </message>
    <message>
        <source>Rename {labels} to {to}</source>
        <translation>Cambiar el nombre de {labels} a {to}</translation>
    </message>
    <message>
        <source>Repeat {labels}</source>
        <translation>Repetir {labels}</translation>
    </message>
    <message>
        <source>Retire {labels}</source>
        <translation>Retirar {labels}</translation>
    </message>
    <message>
        <source>Save the filter {labels}</source>
        <translation>Guardar el filtro {labels}</translation>
    </message>
    <message>
        <source>Set {labels}</source>
        <translation>Poner {labels}</translation>
    </message>
    <message>
        <source>Split a sentence</source>
        <translation>Dividir una oración</translation>
    </message>
    <message>
        <source>Split {labels} into {to}</source>
        <translation>Dividir {labels} en {to}</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Retirar una importación</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n sentence(s)</source>
        <translation>
            <numerusform>{what} en %n oración</numerusform>
            <numerusform>{what} en %n oraciones</numerusform>
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
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Who or what a stance can be towards. Other names, divided by commas, are found in the text.</source>
        <translation>Hacia quién o qué puede haber una postura. Los otros nombres, separados por comas, se encuentran en el texto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dadas</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>If your research used this program, please cite it.</source>
        <translation>Si su investigación usó este programa, cítelo, por favor.</translation>
    </message>
    <message>
        <source>Cite Stanceline</source>
        <translation>Citar Stanceline</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected, and send this along. It holds versions only: nothing of your project, its articles or you.</source>
        <translation>Diga qué hizo, qué ocurrió y qué esperaba, y envíe esto también. Solo contiene versiones: nada de su proyecto, de sus artículos ni de usted.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>What changed from version to version, the newest first.</source>
        <translation>Qué cambió de versión en versión, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 (%2). %3 (Version %4) [Computer software].</source>
        <translation>%1 (%2). %3 (versión %4) [programa informático].</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 no tiene texto.</translation>
    </message>
    <message>
        <source>%1 has the columns %2; labels need “sentence” (or “article” and “position”), “dimension” and “label”.</source>
        <translation>%1 tiene las columnas %2; las etiquetas necesitan «sentence» (o «article» y «position»), «dimension» y «label».</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>%1 no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>%1 is not a codebook of this kind (its first line must be: format = &quot;%2&quot;).</source>
        <translation>%1 no es un libro de códigos de este tipo (su primera línea debe ser: format = &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 no es TOML válido: %2.</translation>
    </message>
    <message>
        <source>%1 lacks or misuses %2.</source>
        <translation>En %1 falta o está mal %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1; a quotation mark is probably not closed.</source>
        <translation>%1; probablemente unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>%1; text that holds the delimiter must be in quotation marks.</source>
        <translation>%1; el texto que contiene el separador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A codebook has two levels: no label stands below a lower one.</source>
        <translation>Un libro de códigos tiene dos niveles: ninguna etiqueta cuelga de una inferior.</translation>
    </message>
    <message>
        <source>A folder or device has this name: choose another name.</source>
        <translation>Una carpeta o un dispositivo tiene este nombre: elija otro.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed before the end of the file.</source>
        <translation>Unas comillas no se cierran antes del final del archivo.</translation>
    </message>
    <message>
        <source>A retired label has the name “%1”.</source>
        <translation>Una etiqueta retirada se llama «%1».</translation>
    </message>
    <message>
        <source>A sentence can&apos;t be split at this place.</source>
        <translation>La oración no se puede dividir en este lugar.</translation>
    </message>
    <message>
        <source>Add another dimension instead.</source>
        <translation>Añada en su lugar otra dimensión.</translation>
    </message>
    <message>
        <source>An annotator&apos;s name has at most 80 visible characters.</source>
        <translation>El nombre de un anotador tiene como máximo 80 caracteres visibles.</translation>
    </message>
    <message>
        <source>Another program has changed it; open a backup. The file was not changed.</source>
        <translation>Otro programa lo ha cambiado; abra una copia de seguridad. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>Another program is using “%1” and does not let go.</source>
        <translation>Otro programa está usando «%1» y no lo suelta.</translation>
    </message>
    <message>
        <source>At most %1 sentences are joined at once.</source>
        <translation>Se unen como máximo %1 oraciones a la vez.</translation>
    </message>
    <message>
        <source>Boundaries move only where nobody else&apos;s work hangs on them.</source>
        <translation>Los límites solo se mueven donde no depende de ellos el trabajo de otros.</translation>
    </message>
    <message>
        <source>Bring one back first.</source>
        <translation>Recupere primero una.</translation>
    </message>
    <message>
        <source>Bring that one back instead.</source>
        <translation>Recupere aquella en su lugar.</translation>
    </message>
    <message>
        <source>Broken characters were replaced by %1: %2.</source>
        <translation>Los caracteres rotos se sustituyeron por %1: %2.</translation>
    </message>
    <message>
        <source>Cells missing at the end of row %1: %2.</source>
        <translation>Faltan celdas al final de la fila %1: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe los permisos.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation>Compruebe que puede leer el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with “stanceline new”.</source>
        <translation>Compruebe la ruta o cree un proyecto con «stanceline new».</translation>
    </message>
    <message>
        <source>Check where the file is.</source>
        <translation>Compruebe dónde está el archivo.</translation>
    </message>
    <message>
        <source>Choose a TOML file.</source>
        <translation>Elija un archivo TOML.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation>Elija un archivo con texto.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra tecla.</translation>
    </message>
    <message>
        <source>Choose another label of the same dimension.</source>
        <translation>Elija otra etiqueta de la misma dimensión.</translation>
    </message>
    <message>
        <source>Choose another name for what is written.</source>
        <translation>Elija otro nombre para lo que se escribe.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Elija otro objetivo.</translation>
    </message>
    <message>
        <source>Choose another, or free it there first.</source>
        <translation>Elija otra o libérela allí primero.</translation>
    </message>
    <message>
        <source>Choose another, or let it be detected.</source>
        <translation>Elija otra o deje que se detecte.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose one letter (A to Z) or digit.</source>
        <translation>Elija una letra (de la A a la Z) o una cifra.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija una de estas.</translation>
    </message>
    <message>
        <source>Choose one that was exported from the shortcut editor.</source>
        <translation>Elija uno exportado desde el editor de atajos.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text (on the command line: --map COLUMN=text).</source>
        <translation>Elija la columna que contiene el texto (en la línea de órdenes: --map COLUMNA=text).</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close it there first; reading, counting and exporting work meanwhile.</source>
        <translation>Ciérrelo allí primero; mientras tanto se puede leer, contar y exportar.</translation>
    </message>
    <message>
        <source>Columns with the same name were numbered: %1.</source>
        <translation>Las columnas del mismo nombre se numeraron: %1.</translation>
    </message>
    <message>
        <source>Compare it with an exported one.</source>
        <translation>Compárelo con uno exportado.</translation>
    </message>
    <message>
        <source>Control characters were removed: %1.</source>
        <translation>Se quitaron caracteres de control: %1.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Everything up to the last label is in the moved file; open it where it is now.</source>
        <translation>Todo, hasta la última etiqueta, está en el archivo movido; ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the new dimension another name.</source>
        <translation>Dé otro nombre a la nueva dimensión.</translation>
    </message>
    <message>
        <source>Go to the one before.</source>
        <translation>Vaya a la anterior.</translation>
    </message>
    <message>
        <source>Invisible marks change the direction of the text: %1.</source>
        <translation>Marcas invisibles cambian la dirección del texto: %1.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>Es una sola palabra.</translation>
    </message>
    <message>
        <source>It is a string, not an object ({ … }).</source>
        <translation>Es una cadena, no un objeto ({ … }).</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is not an object ({ … }).</source>
        <translation>No es un objeto ({ … }).</translation>
    </message>
    <message>
        <source>It was not brought up to date and not changed.</source>
        <translation>No se actualizó ni se cambió.</translation>
    </message>
    <message>
        <source>Its columns: %1%2.</source>
        <translation>Sus columnas: %1%2.</translation>
    </message>
    <message>
        <source>Its import was taken back; redo brings it back.</source>
        <translation>Su importación se retiró; rehacer la recupera.</translation>
    </message>
    <message>
        <source>Keep the columns that you need.</source>
        <translation>Conserve las columnas que necesita.</translation>
    </message>
    <message>
        <source>Labels have been given towards “%1”.</source>
        <translation>Se han dado etiquetas hacia «%1».</translation>
    </message>
    <message>
        <source>Make a copy and open the copy. The file was not changed.</source>
        <translation>Haga una copia y abra la copia. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation>Corrija esa línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Merge it into another target.</source>
        <translation>Combínelo con otro objetivo.</translation>
    </message>
    <message>
        <source>Move it beside it.</source>
        <translation>Muévala a su lado.</translation>
    </message>
    <message>
        <source>Name a .stanceline file.</source>
        <translation>Indique un archivo .stanceline.</translation>
    </message>
    <message>
        <source>Name the .stanceline file in it.</source>
        <translation>Indique el archivo .stanceline que contiene.</translation>
    </message>
    <message>
        <source>Name the file that is to be made.</source>
        <translation>Indique el archivo que se va a crear.</translation>
    </message>
    <message>
        <source>No column of “%1” is called text. %2</source>
        <translation>Ninguna columna de «%1» se llama text. %2</translation>
    </message>
    <message>
        <source>Nothing was changed now. “stanceline check” lists what does not fit.</source>
        <translation>Ahora no se cambió nada. «stanceline check» enumera lo que no encaja.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was taken in: mend the file first.</source>
        <translation>No se tomó nada: corrija primero el archivo.</translation>
    </message>
    <message>
        <source>Only sentences that follow each other can be joined.</source>
        <translation>Solo se pueden unir oraciones consecutivas.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 further values were kept.</source>
        <translation>Solo se conservaron los primeros %1 de %2 valores adicionales.</translation>
    </message>
    <message>
        <source>Only who took it can undo it here; “stanceline undo” takes anybody&apos;s back.</source>
        <translation>Solo quien lo dio puede deshacerlo aquí; «stanceline undo» deshace el de cualquiera.</translation>
    </message>
    <message>
        <source>Open a .stanceline file, or import this file into a project. The file was not changed.</source>
        <translation>Abra un archivo .stanceline o importe este archivo en un proyecto. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>Open it once for writing to bring it up to date.</source>
        <translation>Ábralo una vez para escribir y se pondrá al día.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Ábralo.</translation>
    </message>
    <message>
        <source>Places that are not valid UTF-8: %1. Check the text.</source>
        <translation>Lugares que no son UTF-8 válido: %1. Compruebe el texto.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>Rehacer lo recupera.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Retírela en su lugar.</translation>
    </message>
    <message>
        <source>Retire its labels instead.</source>
        <translation>Retire sus etiquetas en su lugar.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it.</source>
        <translation>Guárdelo como texto sin formato (UTF-8) en el programa que lo creó.</translation>
    </message>
    <message>
        <source>Select fewer.</source>
        <translation>Seleccione menos.</translation>
    </message>
    <message>
        <source>Select one, or several in a row.</source>
        <translation>Seleccione una, o varias seguidas.</translation>
    </message>
    <message>
        <source>The codebook %1 can&apos;t be used: %2.</source>
        <translation>El libro de códigos %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The codebook “%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer el libro de códigos «%1»: %2.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is safe.</source>
        <translation>El disco está lleno. El último cambio no se guardó; todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The drive is read-only: choose another folder.</source>
        <translation>La unidad es de solo lectura: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Check the text; another encoding can be chosen.</source>
        <translation>La codificación se ha deducido: %1. Compruebe el texto; se puede elegir otra.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>Los campos son %1.</translation>
    </message>
    <message>
        <source>The file does not hold text.</source>
        <translation>El archivo no contiene texto.</translation>
    </message>
    <message>
        <source>The file is %1, not plain text.</source>
        <translation>El archivo es %1, no texto sin formato.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another.</source>
        <translation>La carpeta no existe: créela primero o elija otra.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>The header of “%1” can&apos;t be read: %2</source>
        <translation>No se puede leer el encabezado de «%1»: %2</translation>
    </message>
    <message>
        <source>The key %1 belongs to “%2”.</source>
        <translation>La tecla %1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>The last step was taken by %1: %2.</source>
        <translation>El último paso lo dio %1: %2.</translation>
    </message>
    <message>
        <source>The program itself uses the key %1 while you label.</source>
        <translation>El propio programa usa la tecla %1 al etiquetar.</translation>
    </message>
    <message>
        <source>The project file “%1” answered: %2.</source>
        <translation>El archivo del proyecto «%1» respondió: %2.</translation>
    </message>
    <message>
        <source>The text (column “%1”) is empty.</source>
        <translation>El texto (columna «%1») está vacío.</translation>
    </message>
    <message>
        <source>There are no articles in “%1” (looked for %2).</source>
        <translation>No hay artículos en «%1» (se buscó %2).</translation>
    </message>
    <message>
        <source>There is a %1 “%2” already.</source>
        <translation>Ya existe %1 «%2».</translation>
    </message>
    <message>
        <source>There is no exporter “%1”.</source>
        <translation>No hay ningún exportador «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No hay ningún archivo «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no importer “%1”.</source>
        <translation>No hay ningún importador «%1».</translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation>No hay ningún proyecto en «%1».</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Este artículo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This can&apos;t be joined or split: %1 labelled or marked it.</source>
        <translation>No se puede unir ni dividir: %1 lo etiquetó o marcó.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1.</source>
        <translation>No puede ser: %1.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article.</source>
        <translation>Es la última oración de su artículo.</translation>
    </message>
    <message>
        <source>This sentence has no place to split it at.</source>
        <translation>Esta oración no tiene dónde dividirse.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the project.</source>
        <translation>Esta oración ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This step can&apos;t be undone: what it changed has been changed again from outside.</source>
        <translation>Este paso no se puede deshacer: lo que cambió ha vuelto a cambiarse desde fuera.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Update Stanceline to open it. The file was not changed.</source>
        <translation>Actualice Stanceline para abrirlo. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>What can be read: %1.</source>
        <translation>Lo que se puede leer: %1.</translation>
    </message>
    <message>
        <source>What can be written: %1.</source>
        <translation>Lo que se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Work on a backup of it; this file is left as it is.</source>
        <translation>Trabaje en una copia de seguridad; este archivo queda como está.</translation>
    </message>
    <message>
        <source>You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.</source>
        <translation>Puede leer y exportar; para etiquetar, ciérrelo en el otro sitio o trabaje en una copia en una carpeta propia.</translation>
    </message>
    <message>
        <source>You can read and export; to label, save a copy under a shorter name or somewhere else.</source>
        <translation>Puede leer y exportar; para etiquetar, guarde una copia con un nombre más corto o en otro sitio.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder, or close the program that has the file open.</source>
        <translation>No puede escribir allí: elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>You may not write there: choose another folder.</source>
        <translation>No puede escribir allí: elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” already has labels, so it can&apos;t change between one and any number.</source>
        <translation>«%1» ya tiene etiquetas, así que no puede cambiar entre una y cualquier número.</translation>
    </message>
    <message>
        <source>“%1” and “%2” don&apos;t answer the same question.</source>
        <translation>«%1» y «%2» no responden a la misma pregunta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a label&apos;s key.</source>
        <translation>«%1» no puede ser la tecla de una etiqueta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>«%1» no se puede combinar consigo misma.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing: its lock file can&apos;t be made (%2).</source>
        <translation>«%1» no se puede abrir para escribir: su archivo de bloqueo no se puede crear (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read (%2).</source>
        <translation>«%1» no se puede leer (%2).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written from here: it is read-only, or open for writing elsewhere.</source>
        <translation>No se puede escribir en «%1» desde aquí: es de solo lectura o está abierto para escribir en otro sitio.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2).</source>
        <translation>No se pudo crear «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation>No se pudo crear «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened (%2).</source>
        <translation>No se pudo abrir «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>No se pudo leer «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing saved earlier was changed.</source>
        <translation>«%1» no se pudo leer o escribir (%2). Nada de lo guardado antes ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>No se pudo escribir «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; at most %3 can be read.</source>
        <translation>«%1» tiene %2 columnas; se pueden leer como máximo %3.</translation>
    </message>
    <message>
        <source>“%1” has a label “%2” already.</source>
        <translation>«%1» ya tiene una etiqueta «%2».</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so two programs could write it at once.</source>
        <translation>«%1» tiene un segundo nombre en este disco (un enlace duro), así que dos programas podrían escribir a la vez.</translation>
    </message>
    <message>
        <source>“%1” has been answered for some sentences.</source>
        <translation>«%1» se ha respondido en algunas oraciones.</translation>
    </message>
    <message>
        <source>“%1” has been given to sentences.</source>
        <translation>«%1» se ha dado a oraciones.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. %3</source>
        <translation>«%1» no tiene la columna «%2». %3</translation>
    </message>
    <message>
        <source>“%1” has no label to give.</source>
        <translation>«%1» no tiene ninguna etiqueta que dar.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>«%1» no contiene texto.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file.</source>
        <translation>«%1» es una carpeta, no un archivo de proyecto.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing on %2 since %3 UTC.</source>
        <translation>«%1» ya está abierto para escribir en %2 desde las %3 UTC.</translation>
    </message>
    <message>
        <source>“%1” is already open for writing.</source>
        <translation>«%1» ya está abierto para escribir.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>«%1» está dañado (%2).</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>“%1” is from an older Stanceline.</source>
        <translation>«%1» es de un Stanceline anterior.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>«%1» ocupa más de %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is no file of keys.</source>
        <translation>«%1» no es un archivo de teclas.</translation>
    </message>
    <message>
        <source>“%1” is not a Stanceline project.</source>
        <translation>«%1» no es un proyecto de Stanceline.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a string.</source>
        <translation>«%1» no es una cadena.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding.</source>
        <translation>«%1» no es una codificación de texto.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» no es un archivo corriente.</translation>
    </message>
    <message>
        <source>“%1” is not built as a project is: %2.</source>
        <translation>«%1» no tiene la estructura de un proyecto: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: %2</source>
        <translation>«%1» no es JSON válido: %2</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read.</source>
        <translation>«%1» es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is the project itself.</source>
        <translation>«%1» es el propio proyecto.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>«%1» no se deja leer.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open.</source>
        <translation>«%1» se movió, se renombró, se sustituyó o se borró mientras estaba abierto.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Stanceline (format %2, this one knows %3).</source>
        <translation>«%1» lo escribió un Stanceline más nuevo (formato %2; este conoce %3).</translation>
    </message>
    <message>
        <source>“stanceline codebook P --export FILE” writes one to start from.</source>
        <translation>«stanceline codebook P --export FILE» escribe uno con el que empezar.</translation>
    </message>
    <message>
        <source>“stanceline sentences P --json” lists the sentences with their ids.</source>
        <translation>«stanceline sentences P --json» enumera las oraciones con sus identificadores.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>The folder is %1</source>
        <translation>La carpeta es %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
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
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n oración</numerusform>
            <numerusform>%n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>Terminar el tutorial</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Una oración cada vez</translation>
    </message>
    <message>
        <source>This is the article. The sentence in the box is the current one: J and K, or the arrow keys, move on and back. Space goes to the next one that still lacks a label.</source>
        <translation>Este es el artículo. La oración del recuadro es la actual: J y K, o las flechas, avanzan y retroceden. Espacio va a la siguiente sin etiquetar.</translation>
    </message>
    <message>
        <source>A key for each label</source>
        <translation>Una tecla para cada etiqueta</translation>
    </message>
    <message>
        <source>Digits set the stance, letters switch topics on and off. Press 1 now, or click: the same key again takes it away. What a label means is told when the mouse rests on it.</source>
        <translation>Las cifras ponen la postura; las letras activan y desactivan temas. Pulse 1 ahora, o haga clic: la misma tecla la quita. Qué significa una etiqueta se dice al posar el ratón sobre ella.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>All articles with how far they are. Typing in the field finds one; Enter opens it. Next time you begin where you stopped.</source>
        <translation>Todos los artículos y cuánto llevan. Escriba en el campo para encontrar uno; Intro lo abre. La próxima vez empieza donde lo dejó.</translation>
    </message>
    <message>
        <source>See the balance</source>
        <translation>Vea el equilibrio</translation>
    </message>
    <message>
        <source>The chart follows every key. Click a bar and only articles with such sentences stay; Esc takes the filter away.</source>
        <translation>El gráfico sigue cada tecla. Pulse una barra y solo quedan los artículos con tales oraciones; Esc quita el filtro.</translation>
    </message>
    <message>
        <source>Nothing to save, nothing to fear</source>
        <translation>Nada que guardar, nada que temer</translation>
    </message>
    <message>
        <source>Every label is on the disk the moment you press its key. Ctrl+Z takes back any step, even tomorrow. Your own pace stands here too; only you see it.</source>
        <translation>Cada etiqueta está en el disco en cuanto pulsa su tecla. Ctrl+Z deshace cualquier paso, incluso mañana. Aquí está también su propio ritmo; solo usted lo ve.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>F1 opens the help, ? shows every key, and the menus hold what has none. File → New project… starts your own.</source>
        <translation>F1 abre la ayuda, ? muestra todas las teclas, y los menús tienen lo demás. Archivo → Nuevo proyecto… empieza el suyo.</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Who is labelling?</source>
        <translation>¿Quién etiqueta?</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Probar el proyecto de muestra</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Label sentences. See the balance.</source>
        <translation>Etiquete oraciones. Vea el equilibrio.</translation>
    </message>
    <message>
        <source>Every sentence of an article, tagged with stance and topic by a key or two.</source>
        <translation>Cada oración de un artículo, etiquetada con postura y tema con una o dos teclas.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>¿Quién etiqueta?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The project opens again for this person. Every label carries the name of who gave it.</source>
        <translation>El proyecto se abre de nuevo para esta persona. Cada etiqueta lleva el nombre de quien la dio.</translation>
    </message>
    <message>
        <source>Label as this person</source>
        <translation>Etiquetar como esta persona</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Empezar el suyo</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Enséñemelo</translation>
    </message>
    <message>
        <source>Sample project – nothing here matters.</source>
        <translation>Proyecto de muestra: aquí nada importa.</translation>
    </message>
    <message>
        <source>You label as {known}; this project does not know {name} yet.</source>
        <translation>Etiqueta como {known}; este proyecto aún no conoce a {name}.</translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation>Etiquetar como {name}</translation>
    </message>
</context>
</TS>
