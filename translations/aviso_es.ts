<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActRow</name>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why, for the team</source>
        <translation>Por qué, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>en 15 minutos</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>en 1 hora</translation>
    </message>
    <message>
        <source>before closing, %1</source>
        <translation>antes del cierre, %1</translation>
    </message>
    <message>
        <source>at the next opening, %1</source>
        <translation>en la próxima apertura, %1</translation>
    </message>
    <message>
        <source>I&apos;m on it: %1</source>
        <translation>Me ocupo: %1</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Me ocupo</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Posponer: %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Not owed any more: %1</source>
        <translation>Ya no se debe: %1</translation>
    </message>
    <message>
        <source>Not owed any more</source>
        <translation>Ya no se debe</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>No procede: %1</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New incident…</source>
        <translation>&amp;Nueva incidencia…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Informe en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>&amp;Why is this owed?</source>
        <translation>¿&amp;Por qué se debe esto?</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>Anotar &amp;contacto</translation>
    </message>
    <message>
        <source>Write &amp;diagnosis</source>
        <translation>Escribir &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Write &amp;plan</source>
        <translation>Escribir p&amp;lan</translation>
    </message>
    <message>
        <source>Write &amp;escalation</source>
        <translation>Escribir &amp;escalado</translation>
    </message>
    <message>
        <source>Write &amp;solution</source>
        <translation>Escribir &amp;solución</translation>
    </message>
    <message>
        <source>Write &amp;internal note</source>
        <translation>Escribir nota in&amp;terna</translation>
    </message>
    <message>
        <source>S&amp;ave the entry</source>
        <translation>&amp;Guardar el apunte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Aviso</source>
        <translation>&amp;Acerca de Aviso</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incidencia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Silent customers</source>
        <translation>Clientes &amp;sin noticias</translation>
    </message>
    <message>
        <source>Le&amp;dger</source>
        <translation>Regis&amp;tro</translation>
    </message>
    <message>
        <source>I&apos;m on it &amp;until…</source>
        <translation>Me oc&amp;upo hasta…</translation>
    </message>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>P&amp;osponer…</translation>
    </message>
    <message>
        <source>New da&amp;te…</source>
        <translation>Nueva &amp;fecha…</translation>
    </message>
    <message>
        <source>Not owed any &amp;more…</source>
        <translation>&amp;Ya no se debe…</translation>
    </message>
    <message>
        <source>Does not appl&amp;y…</source>
        <translation>No p&amp;rocede…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Calendarios…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>My &amp;notices…</source>
        <translation>Mis &amp;recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Take: I follow it</source>
        <translation>&amp;Tomar: la sigo yo</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Asignar…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Dejar sin asignar</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Prioridad…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>Put &amp;off what is owed next…</source>
        <translation>P&amp;osponer lo próximo que se debe…</translation>
    </message>
    <message>
        <source>Wait for the customer…</source>
        <translation>Esperar al cliente…</translation>
    </message>
    <message>
        <source>Wait for the supplier…</source>
        <translation>Esperar al proveedor…</translation>
    </message>
    <message>
        <source>Wait for a part…</source>
        <translation>Esperar un repuesto…</translation>
    </message>
    <message>
        <source>Mark as &amp;solved…</source>
        <translation>Marcar como re&amp;suelta…</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copiar el &amp;número</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>Ad&amp;juntar archivos…</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Buscar o ejecutar una or&amp;den…</translation>
    </message>
    <message>
        <source>Search in &amp;everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Filter the queue, or find in the incident</source>
        <translation>&amp;Filtrar la cola o buscar en la incidencia</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>Sin &amp;responsable</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Mías</translation>
    </message>
    <message>
        <source>Waiting for &amp;customer</source>
        <translation>Esperando al &amp;cliente</translation>
    </message>
    <message>
        <source>Waiting for &amp;parts or supplier</source>
        <translation>Esperando &amp;piezas o proveedor</translation>
    </message>
    <message>
        <source>&amp;Saved replies…</source>
        <translation>Respuestas &amp;guardadas…</translation>
    </message>
    <message>
        <source>Remove &amp;sample data…</source>
        <translation>Quitar los datos de &amp;ejemplo…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keys and letters…</source>
        <translation>Te&amp;clas y letras…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>%1 in Today</source>
        <translation>%1 en Hoy</translation>
    </message>
    <message>
        <source>Back to active…</source>
        <translation>Volver a activa…</translation>
    </message>
    <message>
        <source>Sidebar as &amp;icons</source>
        <translation>Barra lateral en &amp;iconos</translation>
    </message>
    <message>
        <source>Open in a new ta&amp;b</source>
        <translation>Abrir en una pestaña n&amp;ueva</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Pesta&amp;ña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>New &amp;customer…</source>
        <translation>Nuevo &amp;cliente…</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Importar clientes…</translation>
    </message>
    <message>
        <source>&amp;Export customers…</source>
        <translation>&amp;Exportar clientes…</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>Take a &amp;call…</source>
        <translation>Atender una ll&amp;amada…</translation>
    </message>
    <message>
        <source>C&amp;alls</source>
        <translation>Ll&amp;amadas</translation>
    </message>
    <message>
        <source>&amp;Dispatch: who goes…</source>
        <translation>En&amp;viar técnico: quién va…</translation>
    </message>
    <message>
        <source>&amp;Technicians…</source>
        <translation>&amp;Técnicos…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>&amp;Link, or mark as a duplicate…</source>
        <translation>En&amp;lazar o marcar como duplicada…</translation>
    </message>
    <message>
        <source>&amp;Visit: find a time…</source>
        <translation>&amp;Visita: buscar hueco…</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Visitas</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>P&amp;reguntas…</translation>
    </message>
    <message>
        <source>Pr&amp;otocols…</source>
        <translation>Pr&amp;otocolos…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visión…</translation>
    </message>
    <message>
        <source>Write down an opin&amp;ion…</source>
        <translation>Anotar una op&amp;inión…</translation>
    </message>
    <message>
        <source>Unit: ours to lend, or no more</source>
        <translation>Equipo: nuestro para prestar, o ya no</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Replacement or return…</source>
        <translation>Sustitución o devolución…</translation>
    </message>
    <message>
        <source>Lend a unit…</source>
        <translation>Prestar un equipo…</translation>
    </message>
    <message>
        <source>Does it wor&amp;k?…</source>
        <translation>¿Fu&amp;nciona?…</translation>
    </message>
    <message>
        <source>&amp;Close the incident…</source>
        <translation>Cerrar la &amp;incidencia…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Rea&amp;brir…</translation>
    </message>
    <message>
        <source>Complai&amp;nt that reached others…</source>
        <translation>&amp;Queja que llegó a otras personas…</translation>
    </message>
    <message>
        <source>How it stands, in one para&amp;graph…</source>
        <translation>Có&amp;mo está, en un párrafo…</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>En préstamo</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Communi&amp;qué to many…</source>
        <translation>Comuni&amp;cado a muchos…</translation>
    </message>
    <message>
        <source>Co&amp;mmuniqués</source>
        <translation>Co&amp;municados</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>Stat&amp;es…</source>
        <translation>&amp;Estados…</translation>
    </message>
</context>
<context>
    <name>AfterFields</name>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>Para cuándo se promete</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Volver a mirarlo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>What: a technician on site, the quote by mail…</source>
        <translation>Qué: un técnico en la instalación, el presupuesto por correo…</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>State of the incident afterwards</source>
        <translation>Estado de la incidencia después</translation>
    </message>
    <message>
        <source>The state stays</source>
        <translation>El estado no cambia</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>A la espera de: %1</translation>
    </message>
    <message>
        <source>Reason for waiting</source>
        <translation>Motivo de la espera</translation>
    </message>
    <message>
        <source>Why we wait</source>
        <translation>Por qué esperamos</translation>
    </message>
    <message>
        <source>New date for</source>
        <translation>Nueva fecha para</translation>
    </message>
    <message>
        <source>Ask whether it works</source>
        <translation>Preguntar si funciona</translation>
    </message>
    <message>
        <source>Their answer is owed to us: it is followed up until it is there.</source>
        <translation>Nos deben la respuesta: se hace seguimiento hasta que llegue.</translation>
    </message>
</context>
<context>
    <name>Aftersales</name>
    <message>
        <source>the customer has not been told the solution by the channel that it asks for: tell them, or say why not</source>
        <translation>no se ha comunicado la solución al cliente por el canal que corresponde: comuníquela, o diga por qué no</translation>
    </message>
    <message>
        <source>the customer has not confirmed that it works: ask them, or say why not</source>
        <translation>el cliente no ha confirmado que funciona: pregúntele, o diga por qué no</translation>
    </message>
    <message>
        <source>what was lent is not back (%1): record its return, or write it off</source>
        <translation>lo prestado no ha vuelto (%1): anote su devolución, o delo por perdido</translation>
    </message>
    <message>
        <source>a replacement is not finished (%1): record that it works and that the faulty unit is back, or call it off</source>
        <translation>una sustitución no ha terminado (%1): anote que funciona y que la unidad averiada ha vuelto, o anúlela</translation>
    </message>
    <message>
        <source>an escalation is open (%1): close it, or say why not</source>
        <translation>hay una escalada abierta (%1): ciérrela, o diga por qué no</translation>
    </message>
    <message>
        <source>It cannot be closed yet: %1.</source>
        <translation>Aún no se puede cerrar: %1.</translation>
    </message>
    <message>
        <source>An opinion has a score from 1 to 5. If they did not want to give one, say so.</source>
        <translation>Una opinión lleva una nota del 1 al 5. Si no quisieron darla, dígalo.</translation>
    </message>
    <message>
        <source>Who solved it does not rate it: let somebody else ask and write it down.</source>
        <translation>Quien lo resolvió no lo valora: que pregunte y lo anote otra persona.</translation>
    </message>
    <message>
        <source>There is no such opinion to follow up.</source>
        <translation>No hay tal opinión que atender.</translation>
    </message>
    <message>
        <source>This escalation is open already: record what came of it.</source>
        <translation>Este escalado ya está abierto: anote en qué quedó.</translation>
    </message>
    <message>
        <source>Say to whom it is escalated: the name of the office or company.</source>
        <translation>Diga a quién se escala: el nombre de la sede o de la empresa.</translation>
    </message>
    <message>
        <source>There is no such escalation on this incident: open it first.</source>
        <translation>No hay tal escalado en esta incidencia: ábralo primero.</translation>
    </message>
    <message>
        <source>This escalation is closed. If they are needed again, open a new one.</source>
        <translation>Este escalado está cerrado. Si vuelven a hacer falta, abra uno nuevo.</translation>
    </message>
    <message>
        <source>Say until when they promised an answer.</source>
        <translation>Diga para cuándo prometieron una respuesta.</translation>
    </message>
    <message>
        <source>The moment at which they are chased next must lie ahead.</source>
        <translation>El momento en que se les vuelve a insistir debe estar por venir.</translation>
    </message>
    <message>
        <source>This unit is not ours to lend: mark it in the directory first.</source>
        <translation>Este equipo no es nuestro para prestar: márquelo primero en el directorio.</translation>
    </message>
    <message>
        <source>%1 is out: %2 has it (%3). Record its return there, or lend another unit.</source>
        <translation>%1 está fuera: lo tiene %2 (%3). Anote allí su vuelta o preste otro equipo.</translation>
    </message>
    <message>
        <source>This loan began already: record what came of it.</source>
        <translation>Este préstamo ya empezó: anote en qué quedó.</translation>
    </message>
    <message>
        <source>Say which unit is lent.</source>
        <translation>Diga qué equipo se presta.</translation>
    </message>
    <message>
        <source>There is no such loan on this incident.</source>
        <translation>No hay tal préstamo en esta incidencia.</translation>
    </message>
    <message>
        <source>This loan is written off already.</source>
        <translation>Este préstamo ya se dio por perdido.</translation>
    </message>
    <message>
        <source>This unit is back already.</source>
        <translation>Este equipo ya está de vuelta.</translation>
    </message>
    <message>
        <source>Say by when it is back; the day must lie ahead.</source>
        <translation>Diga para cuándo vuelve; el día debe estar por venir.</translation>
    </message>
    <message>
        <source>Say why it is written off; it stays in the timeline.</source>
        <translation>Diga por qué se da por perdido; queda en la cronología.</translation>
    </message>
    <message>
        <source>%1 has this unit on loan (%2): it stays ours to lend until it is back.</source>
        <translation>%1 tiene este equipo en préstamo (%2): sigue siendo nuestro para prestar hasta que vuelva.</translation>
    </message>
    <message>
        <source>Give a number of working days from 0 to 365.</source>
        <translation>Indique un número de días laborables de 0 a 365.</translation>
    </message>
    <message>
        <source>Why it is open again belongs to the entry that opens it.</source>
        <translation>El motivo de la reapertura va en el apunte que la reabre.</translation>
    </message>
    <message>
        <source>It is open: there is nothing to open again. Write down what happened as a contact or a note.</source>
        <translation>Está abierta: no hay nada que reabrir. Anote lo ocurrido como contacto o como nota.</translation>
    </message>
    <message>
        <source>It was solved %1 working days ago, and is opened again within %2. Open a new incident that is linked to it.</source>
        <translation>Se resolvió hace %1 días laborables, y se reabre dentro de %2. Abra una incidencia nueva vinculada a ella.</translation>
    </message>
    <message>
        <source>it was tested</source>
        <translation>está probado</translation>
    </message>
    <message>
        <source>it matches the specification</source>
        <translation>cumple la especificación</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>está embalado</translation>
    </message>
    <message>
        <source>the label is on it</source>
        <translation>lleva la etiqueta</translation>
    </message>
    <message>
        <source>It is sent already: record that it arrived, or what was wrong with it.</source>
        <translation>Ya está enviado: anote que llegó o qué tenía mal.</translation>
    </message>
    <message>
        <source>The day by which the faulty unit is expected back must lie ahead.</source>
        <translation>El día en que se espera de vuelta el equipo averiado debe estar por venir.</translation>
    </message>
    <message>
        <source>It cannot leave yet. What was not looked at, or is not well: %1. Tick each once it is so.</source>
        <translation>Todavía no puede salir. Lo que no se ha revisado o no está bien: %1. Marque cada punto cuando sea así.</translation>
    </message>
    <message>
        <source>It leaves only once the faulty unit is back: record that it came, or plan that the new one goes first.</source>
        <translation>Solo sale cuando el averiado esté de vuelta: anote que llegó o planifique que el nuevo vaya primero.</translation>
    </message>
    <message>
        <source>Nothing of ours is on its way: the customer gives a unit back.</source>
        <translation>No hay nada nuestro en camino: el cliente devuelve un equipo.</translation>
    </message>
    <message>
        <source>No unit is on its way: record first that it was sent.</source>
        <translation>No hay ningún equipo en camino: anote primero que se envió.</translation>
    </message>
    <message>
        <source>It is written already that it works. If it fails now, plan another replacement.</source>
        <translation>Ya consta que funciona. Si falla ahora, planifique otra sustitución.</translation>
    </message>
    <message>
        <source>It has arrived already: record whether it works.</source>
        <translation>Ya ha llegado: anote si funciona.</translation>
    </message>
    <message>
        <source>Record first that it arrived.</source>
        <translation>Anote primero que llegó.</translation>
    </message>
    <message>
        <source>Say what was wrong with it: broken, not as it should be, incomplete or lost.</source>
        <translation>Diga qué tenía mal: roto, no es el que debe, incompleto o perdido.</translation>
    </message>
    <message>
        <source>There is no such replacement on this incident: plan it first.</source>
        <translation>No hay tal sustitución en esta incidencia: planifíquela primero.</translation>
    </message>
    <message>
        <source>This replacement has ended. Plan a new one if it is needed.</source>
        <translation>Esta sustitución ha terminado. Planifique otra si hace falta.</translation>
    </message>
    <message>
        <source>The unit is sent already: record that it arrived, or what was wrong with it.</source>
        <translation>El equipo ya está enviado: anote que llegó o qué tenía mal.</translation>
    </message>
    <message>
        <source>Say what was looked at.</source>
        <translation>Diga qué se revisó.</translation>
    </message>
    <message>
        <source>The faulty unit is back already.</source>
        <translation>El equipo averiado ya está de vuelta.</translation>
    </message>
    <message>
        <source>Say how much it was.</source>
        <translation>Diga cuánto fue.</translation>
    </message>
    <message>
        <source>It was taken back or corrected already. Look at the timeline.</source>
        <translation>Ya se ha retirado o corregido. Consulte la cronología.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Write its code of three letters, such as EUR, GBP or MXN.</source>
        <translation>«%1» no es una moneda. Escriba su código de tres letras, como EUR, GBP o MXN.</translation>
    </message>
    <message>
        <source>It is solved or closed. Open it again with its cause: was it never fixed, did it come back, is it another fault?</source>
        <translation>Está resuelta o cerrada. Reábrala con su causa: ¿no se llegó a arreglar, ha vuelto, es otra avería?</translation>
    </message>
    <message>
        <source>Nothing of the customer&apos;s waits here for somebody to say what it is: another person was faster, or it was opened again.</source>
        <translation>Aquí no queda nada del cliente por clasificar: otra persona se adelantó, o se reabrió.</translation>
    </message>
</context>
<context>
    <name>AfterwordsPart</name>
    <message>
        <source>Said after it was solved, %1. What is it?</source>
        <translation>Dicho después de resolverla, %1. ¿Qué es?</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Only thanks</source>
        <translation>Solo da las gracias</translation>
    </message>
    <message>
        <source>A question…</source>
        <translation>Una pregunta…</translation>
    </message>
    <message>
        <source>It does not work yet…</source>
        <translation>Sigue sin funcionar…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>%1: what was said %2</source>
        <translation>%1: lo dicho %2</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Se queda como está.</translation>
    </message>
    <message>
        <source>Opens it again, with the cause.</source>
        <translation>La reabre, con la causa.</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Pide respuesta</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>¿Por qué? (W)</translation>
    </message>
    <message>
        <source>Log the contact (L)</source>
        <translation>Anotar el contacto (L)</translation>
    </message>
    <message>
        <source>Put off, and more</source>
        <translation>Posponer y más</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%1, %n commitment(s)</source>
        <translation>
            <numerusform>%1, %n compromiso</numerusform>
            <numerusform>%1, %n compromisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Assembly</name>
    <message numerus="yes">
        <source>%n entry that was not saved is kept: open its incident to go on.</source>
        <translation>
            <numerusform>Se conserva %n apunte sin guardar: abra su incidencia para continuar.</numerusform>
            <numerusform>Se conservan %n apuntes sin guardar: abra su incidencia para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Aviso did not end as it should the last time. What had been saved is there.</source>
        <translation>La última vez, Aviso no terminó como debía. Lo que se había guardado sigue ahí.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <source>There is no database in %1, but there are backups of it: it was moved or deleted. Restore one, or put the file back and try again.</source>
        <translation>No hay ninguna base de datos en %1, pero sí copias de seguridad de ella: se movió o se borró. Restaure una, o devuelva el archivo a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save or discard this first; then language and text size can change: %1</source>
        <translation>Guarde o descarte esto primero; después podrán cambiar el idioma y el tamaño del texto: %1</translation>
    </message>
    <message>
        <source>Something is being written in another window. Save or discard it first; then this can change.</source>
        <translation>Hay algo a medio escribir en otra ventana. Guárdelo o descártelo primero; después esto podrá cambiar.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is in %1.</source>
        <translation>La copia está restaurada. Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Calls were set aside, each with its reason: %1</source>
        <translation>Se han apartado llamadas, cada una con su motivo: %1</translation>
    </message>
    <message>
        <source>The sample company takes no calls from other programs; your own database does.</source>
        <translation>La empresa de muestra no recoge llamadas de otros programas; su propia base de datos sí.</translation>
    </message>
</context>
<context>
    <name>AttachmentGrid</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Take an &amp;excerpt…</source>
        <translation>Tomar un &amp;extracto…</translation>
    </message>
    <message>
        <source>No program of this computer shows &quot;%1&quot;. Save it to open it yourself.</source>
        <translation>Ningún programa de este equipo muestra «%1». Guárdelo para abrirlo por su cuenta.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>«%1» está guardado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the clipboard.</source>
        <translation>«%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>The copy cannot be read. Try it again.</source>
        <translation>No se puede leer la copia. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only pictures and short texts can be copied. Save the file instead.</source>
        <translation>Solo se pueden copiar imágenes y textos cortos. Guarde el archivo en su lugar.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>added by %1</source>
        <translation>lo añadió %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Pie de %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Screenshot %1</source>
        <translation>Captura %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>Guardando %1…</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer «%1». Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose the files in it, or pack it into one file first.</source>
        <translation>«%1» es una carpeta. Elija los archivos que contiene o comprímala antes en un solo archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be attached.</source>
        <translation>«%1» no es un archivo que se pueda adjuntar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; at most %3 can be attached. Attach a part of it, or take an excerpt of a log.</source>
        <translation>«%1» ocupa %2; se pueden adjuntar como mucho %3. Adjunte una parte o tome un extracto, si es un registro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was read. Attach it again.</source>
        <translation>«%1» cambió mientras se leía. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read. Copy it again.</source>
        <translation>No se puede leer la imagen del portapapeles. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written there. Free some space, or choose another folder.</source>
        <translation>«%1» no se puede escribir ahí. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what was attached: the database was damaged. Restore a backup.</source>
        <translation>«%1» no es lo que se adjuntó: la base de datos está dañada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown as a picture. Save it to look at it.</source>
        <translation>«%1» no se puede mostrar como imagen. Guárdelo para verlo.</translation>
    </message>
    <message>
        <source>There is no room for a copy to open. Free some space, or save the file elsewhere.</source>
        <translation>No hay sitio para una copia que abrir. Libere espacio o guarde el archivo en otro lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could run by itself, so Aviso does not open it. Save it if you trust whoever sent it.</source>
        <translation>«%1» podría ejecutarse por sí solo, así que Aviso no lo abre. Guárdelo si confía en quien lo envió.</translation>
    </message>
</context>
<context>
    <name>Aviso</name>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>within %1 of working time</source>
        <translation>en %1 de tiempo laborable</translation>
    </message>
    <message>
        <source>by the end of the working day</source>
        <translation>antes de que acabe la jornada</translation>
    </message>
    <message numerus="yes">
        <source>by the end of the working day, %n day(s) later</source>
        <translation>
            <numerusform>antes de que acabe la jornada, %n día después</numerusform>
            <numerusform>antes de que acabe la jornada, %n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>en %n día laborable</numerusform>
            <numerusform>en %n días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>by the moment that was given</source>
        <translation>en el momento que se dio</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>by phone or in person</source>
        <translation>por teléfono o en persona</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versión %2</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>break</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>other hours that day</source>
        <translation>otro horario ese día</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>It never comes due: the calendar %1 has no working time ahead.</source>
        <translation>No vence nunca: el calendario %1 no tiene más tiempo laborable.</translation>
    </message>
    <message>
        <source>Due %1, by the calendar %2</source>
        <translation>Vence %1, según el calendario %2</translation>
    </message>
    <message>
        <source>Due %1, the moment that was given</source>
        <translation>Vence %1, el momento que se dio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>no cuenta: %1</translation>
    </message>
    <message>
        <source>any news</source>
        <translation>cualquier novedad</translation>
    </message>
    <message>
        <source>doing what was promised</source>
        <translation>cumplir lo prometido</translation>
    </message>
    <message>
        <source>agreeing a new date with the customer</source>
        <translation>acordar otra fecha con el cliente</translation>
    </message>
    <message>
        <source>a review with the team</source>
        <translation>un repaso con el equipo de trabajo</translation>
    </message>
    <message>
        <source>%1 by: %2</source>
        <translation>%1 por: %2</translation>
    </message>
    <message>
        <source>Settled by telling: %1</source>
        <translation>Se cumple al comunicar: %1</translation>
    </message>
    <message>
        <source>not by a channel that counts</source>
        <translation>no por un canal que cuente</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>it bounced</source>
        <translation>fue devuelto</translation>
    </message>
    <message>
        <source>it was automatic</source>
        <translation>fue automático</translation>
    </message>
    <message>
        <source>it went to someone else</source>
        <translation>fue para otra persona</translation>
    </message>
    <message>
        <source>it counts only once it is late</source>
        <translation>solo cuenta una vez vencido</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto el %1</translation>
    </message>
    <message>
        <source>Covered until %1</source>
        <translation>Cubierto hasta el %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Reported on %1 and solved on %2.</source>
        <translation>Comunicada el %1 y solucionada el %2.</translation>
    </message>
    <message>
        <source>from the first call to the solution</source>
        <translation>desde la primera llamada hasta la solución</translation>
    </message>
    <message>
        <source>Reported on %1; not solved yet.</source>
        <translation>Comunicada el %1; aún sin solucionar.</translation>
    </message>
    <message>
        <source>open so far</source>
        <translation>abierta hasta ahora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Kept · %1</source>
        <translation>Cumplida · %1</translation>
    </message>
    <message>
        <source>Kept late · %1</source>
        <translation>Cumplida tarde · %1</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>No cumplida a tiempo</translation>
    </message>
    <message>
        <source>Withdrawn · %1</source>
        <translation>Retirada · %1</translation>
    </message>
    <message>
        <source>promises kept in time</source>
        <translation>promesas cumplidas a tiempo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Informe de incidencia</translation>
    </message>
    <message>
        <source>Promise: %1, by %2</source>
        <translation>Promesa: %1 (plazo: %2)</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Promesa cumplida: %1</translation>
    </message>
    <message>
        <source>Promise moved: %1, now by %2</source>
        <translation>Promesa aplazada: %1 (nuevo plazo: %2)</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Promesa retirada: %1</translation>
    </message>
    <message>
        <source>You contacted us</source>
        <translation>Usted nos contactó</translation>
    </message>
    <message>
        <source>We contacted you</source>
        <translation>Le contactamos</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>contacts with you</source>
        <translation>contactos con usted</translation>
    </message>
    <message>
        <source>No font is installed, so a report cannot be set. Install one, for example the packages fonts-inter and fonts-dejavu-core.</source>
        <translation>No hay ninguna fuente instalada, así que no se puede componer el informe. Instale una, por ejemplo los paquetes fonts-inter y fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The report could not be painted.</source>
        <translation>No se pudo dibujar el informe.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>→ Excerpt %1</source>
        <translation>→ Extracto %1</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Extracto %1</translation>
    </message>
    <message>
        <source>More lines not shown: %1</source>
        <translation>Más líneas que no se muestran: %1</translation>
    </message>
    <message>
        <source>Plan and promises</source>
        <translation>Plan y promesas</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Qué prometimos</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>What was owed</source>
        <translation>Qué se debía</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supuesto)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>channel to be confirmed</source>
        <translation>canal por confirmar</translation>
    </message>
    <message>
        <source>Never: its calendar does not open</source>
        <translation>Nunca: su calendario no abre</translation>
    </message>
    <message>
        <source>Kept in time: %1 · Kept late: %2 · Missed: %3 · Open: %4</source>
        <translation>A tiempo: %1 · Tarde: %2 · Incumplidos: %3 · Abiertos: %4</translation>
    </message>
    <message>
        <source>commitments kept in time</source>
        <translation>compromisos cumplidos a tiempo</translation>
    </message>
    <message>
        <source>Internal: for the team only</source>
        <translation>Interno: solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[imagen: %1]</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Protocol step</source>
        <translation>Paso del protocolo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Cambio de estado</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Préstamo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Team review</source>
        <translation>Repaso del equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Remote session</source>
        <translation>Sesión remota</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>Aún sin diagnóstico</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Feedback request</source>
        <translation>Petición de valoración</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Repuesto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Corte de servicio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Cualquier canal</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>De viva voz</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Cumplido tarde</translation>
    </message>
    <message>
        <source>Kept at once</source>
        <translation>Cumplido al momento</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>warned beforehand</source>
        <translation>se avisó antes</translation>
    </message>
    <message>
        <source>reminded when it was due</source>
        <translation>se recordó al vencer</translation>
    </message>
    <message>
        <source>reminded again</source>
        <translation>se recordó de nuevo</translation>
    </message>
    <message>
        <source>the lead was told</source>
        <translation>se avisó a quien coordina</translation>
    </message>
    <message>
        <source>On it until %1</source>
        <translation>En ello hasta %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message>
        <source>Not owed any more</source>
        <translation>Ya no se debe</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>%1 is on it until %2</source>
        <translation>%1 se ocupa hasta %2</translation>
    </message>
    <message>
        <source>Put off until %1 by %2</source>
        <translation>Pospuesto por %2 hasta %1</translation>
    </message>
    <message>
        <source>any news once it is late</source>
        <translation>cualquier novedad, una vez vencido</translation>
    </message>
    <message>
        <source>it needs a voice: %1 does not count</source>
        <translation>tiene que ser de viva voz: %1 no cuenta</translation>
    </message>
    <message>
        <source>it has to be in writing: %1 does not count</source>
        <translation>tiene que ser por escrito: %1 no cuenta</translation>
    </message>
    <message>
        <source>it happened before the promise</source>
        <translation>fue antes de la promesa</translation>
    </message>
    <message>
        <source>it was said before this was owed</source>
        <translation>se dijo antes de que se debiera</translation>
    </message>
    <message>
        <source>it was said before the diagnosis</source>
        <translation>se dijo antes del diagnóstico</translation>
    </message>
    <message>
        <source>it was said before this plan</source>
        <translation>se dijo antes de este plan</translation>
    </message>
    <message>
        <source>it was said before this forecast</source>
        <translation>se dijo antes de esta previsión</translation>
    </message>
    <message>
        <source>it was said before the escalation</source>
        <translation>se dijo antes del escalado</translation>
    </message>
    <message>
        <source>it was said before the solution</source>
        <translation>se dijo antes de la solución</translation>
    </message>
    <message>
        <source>%1 said that this does not settle it</source>
        <translation>%1 indicó que esto no lo cumple</translation>
    </message>
    <message>
        <source>no answer does not tell anybody</source>
        <translation>si no contesta nadie, nadie se entera</translation>
    </message>
    <message>
        <source>a message left is not told yet</source>
        <translation>dejar un recado no es haberlo comunicado</translation>
    </message>
    <message>
        <source>it is internal: the customer does not hear of it</source>
        <translation>es interno: el cliente no se entera</translation>
    </message>
    <message>
        <source>%1 said that it settles this too: %2</source>
        <translation>%1 indicó que también cumple esto: %2</translation>
    </message>
    <message>
        <source>it does not tell: %1</source>
        <translation>no comunica: %1</translation>
    </message>
    <message>
        <source>it needs: %1</source>
        <translation>hace falta: %1</translation>
    </message>
    <message>
        <source>default rule, version %1</source>
        <translation>regla de serie, versión %1</translation>
    </message>
    <message>
        <source>version %1, changed by %2</source>
        <translation>versión %1, cambiada por %2</translation>
    </message>
    <message>
        <source>version %1, changed by %2 on %3</source>
        <translation>versión %1, cambiada por %2 el %3</translation>
    </message>
    <message>
        <source>Settled by: %1</source>
        <translation>Se cumple con: %1</translation>
    </message>
    <message>
        <source>handed over to another person</source>
        <translation>traspasada a otra persona</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>sin vencimiento</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometido para %1</translation>
    </message>
    <message>
        <source>Settled too: %1</source>
        <translation>También cumplido: %1</translation>
    </message>
    <message>
        <source>Stays open: %1</source>
        <translation>Sigue abierto: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>nada indicado</translation>
    </message>
    <message>
        <source>What its sentence does not say</source>
        <translation>Algo que su frase no dice</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>an incident is opened</source>
        <translation>se abre una incidencia</translation>
    </message>
    <message>
        <source>the incident is closed</source>
        <translation>se cierra la incidencia</translation>
    </message>
    <message>
        <source>the incident is opened again</source>
        <translation>se reabre la incidencia</translation>
    </message>
    <message>
        <source>the incident is merged</source>
        <translation>se fusiona la incidencia</translation>
    </message>
    <message>
        <source>something is promised</source>
        <translation>se promete algo</translation>
    </message>
    <message>
        <source>a promise is kept</source>
        <translation>se cumple una promesa</translation>
    </message>
    <message>
        <source>a new date is agreed</source>
        <translation>se acuerda otra fecha</translation>
    </message>
    <message>
        <source>the customer no longer wants what was promised</source>
        <translation>el cliente ya no quiere lo prometido</translation>
    </message>
    <message>
        <source>the team reviews it</source>
        <translation>el equipo la repasa</translation>
    </message>
    <message>
        <source>the customer writes or calls</source>
        <translation>el cliente escribe o llama</translation>
    </message>
    <message>
        <source>a call is missed</source>
        <translation>se pierde una llamada</translation>
    </message>
    <message>
        <source>do what was promised</source>
        <translation>hacer lo prometido</translation>
    </message>
    <message>
        <source>agree a new date with the customer</source>
        <translation>acordar otra fecha con el cliente</translation>
    </message>
    <message>
        <source>review it with the team</source>
        <translation>repasarla con el equipo</translation>
    </message>
    <message>
        <source>close the incident</source>
        <translation>cerrar la incidencia</translation>
    </message>
    <message>
        <source>reach the customer</source>
        <translation>hablar con el cliente</translation>
    </message>
    <message>
        <source>send a mail</source>
        <translation>enviar un correo</translation>
    </message>
    <message>
        <source>chase whoever it was escalated to</source>
        <translation>insistir a quien se escaló</translation>
    </message>
    <message>
        <source>visit the customer</source>
        <translation>visitar al cliente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is recorded</source>
        <translation>se anota «%1»</translation>
    </message>
    <message>
        <source>record &quot;%1&quot;</source>
        <translation>anotar «%1»</translation>
    </message>
    <message>
        <source>see to it that %1</source>
        <translation>conseguir que ocurra esto: %1</translation>
    </message>
    <message>
        <source>that we have it</source>
        <translation>que la hemos recibido</translation>
    </message>
    <message>
        <source>that there is no diagnosis yet</source>
        <translation>que aún no hay diagnóstico</translation>
    </message>
    <message>
        <source>the diagnosis</source>
        <translation>el diagnóstico</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>the forecast</source>
        <translation>la previsión</translation>
    </message>
    <message>
        <source>the escalation</source>
        <translation>el escalado</translation>
    </message>
    <message>
        <source>the progress</source>
        <translation>los avances</translation>
    </message>
    <message>
        <source>the solution</source>
        <translation>la solución</translation>
    </message>
    <message>
        <source>the request for feedback</source>
        <translation>la petición de opinión</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>write down %1</source>
        <translation>anotar %1</translation>
    </message>
    <message>
        <source>ask the customer for feedback</source>
        <translation>pedir opinión al cliente</translation>
    </message>
    <message>
        <source>tell the customer %1</source>
        <translation>comunicar al cliente %1</translation>
    </message>
    <message>
        <source>%1 at the same time of day</source>
        <translation>%1 a la misma hora</translation>
    </message>
    <message>
        <source>%1 by closing time</source>
        <translation>%1 antes del cierre</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 antes de las %2</translation>
    </message>
    <message>
        <source>by the moment that was promised</source>
        <translation>antes del momento prometido</translation>
    </message>
    <message>
        <source>when the promised time begins</source>
        <translation>cuando empiece el plazo prometido</translation>
    </message>
    <message>
        <source>when the wait ends</source>
        <translation>cuando acabe la espera</translation>
    </message>
    <message>
        <source>%1 if open longer than %2, else %3</source>
        <translation>%1 si lleva abierta más de %2; si no, %3</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>cambia %1</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>se conoce %1</translation>
    </message>
    <message>
        <source>the customer is told %1</source>
        <translation>se comunica al cliente %1</translation>
    </message>
    <message>
        <source>Begins when %1, one for each incident</source>
        <translation>Empieza cuando %1, una vez por incidencia</translation>
    </message>
    <message>
        <source>Begins when %1, one for each version</source>
        <translation>Empieza cuando %1, una vez por versión</translation>
    </message>
    <message>
        <source>Begins when %1, one for each promise</source>
        <translation>Empieza cuando %1, una vez por promesa</translation>
    </message>
    <message>
        <source>Done once, the next one begins</source>
        <translation>Una vez hecho, empieza el siguiente</translation>
    </message>
    <message>
        <source>A newer one takes its place</source>
        <translation>Uno más reciente ocupa su lugar</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>contrato %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Solo para: %1</translation>
    </message>
    <message>
        <source>By the office&apos;s calendar</source>
        <translation>Por el calendario de la oficina</translation>
    </message>
    <message>
        <source>By the on-call calendar</source>
        <translation>Por el calendario de guardia</translation>
    </message>
    <message>
        <source>By the owner&apos;s calendar</source>
        <translation>Por el calendario del responsable</translation>
    </message>
    <message>
        <source>By the customer&apos;s calendar</source>
        <translation>Por el calendario del cliente</translation>
    </message>
    <message>
        <source>By the calendar %1</source>
        <translation>Por el calendario %1</translation>
    </message>
    <message>
        <source>Silent while it is in: %1, though the time counts</source>
        <translation>En silencio mientras se espera: %1, aunque el tiempo cuenta</translation>
    </message>
    <message>
        <source>The clock stands still while it is in: %1</source>
        <translation>El reloj se detiene mientras se espera: %1</translation>
    </message>
    <message>
        <source>warn %1 before</source>
        <translation>avisar %1 antes</translation>
    </message>
    <message>
        <source>remind again after %1</source>
        <translation>recordar de nuevo tras %1</translation>
    </message>
    <message>
        <source>tell the lead after %1</source>
        <translation>avisar a quien coordina tras %1</translation>
    </message>
    <message>
        <source>the next opening</source>
        <translation>la próxima apertura</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>also in quiet hours</source>
        <translation>también en horas de silencio</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n hora laborable</numerusform>
            <numerusform>%n horas laborables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n minuto laborable</numerusform>
            <numerusform>%n minutos laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>by any channel</source>
        <translation>por cualquier canal</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>no weekly hours</source>
        <translation>sin horario semanal</translation>
    </message>
    <message>
        <source>%1, every day</source>
        <translation>%1, todos los días</translation>
    </message>
    <message>
        <source>holidays of %1</source>
        <translation>festivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n local day(s)</source>
        <translation>
            <numerusform>%n día propio</numerusform>
            <numerusform>%n días propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours</source>
        <translation>
            <numerusform>%n día con otro horario</numerusform>
            <numerusform>%n días con otro horario</numerusform>
        </translation>
    </message>
    <message>
        <source>(local day)</source>
        <translation>(día propio)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>Closed, as every week</source>
        <translation>Cerrado, como todas las semanas</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>Cerrado este día</translation>
    </message>
    <message>
        <source>Open %1 only</source>
        <translation>Abierto solo %1</translation>
    </message>
    <message>
        <source>Other hours on this day, %1</source>
        <translation>Otro horario este día, %1</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>from the customer&apos;s contract</source>
        <translation>del contrato del cliente</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>de la sede</translation>
    </message>
    <message>
        <source>the team&apos;s own</source>
        <translation>el del equipo</translation>
    </message>
    <message>
        <source>Tell the customer something after the first call</source>
        <translation>Comunicar algo al cliente tras la primera llamada</translation>
    </message>
    <message>
        <source>Tell the customer something once it is known</source>
        <translation>Comunicar algo al cliente en cuanto se sepa</translation>
    </message>
    <message>
        <source>News every so often while it is open</source>
        <translation>Novedades cada cierto tiempo mientras siga abierta</translation>
    </message>
    <message>
        <source>Answer a message of the customer</source>
        <translation>Responder a un mensaje del cliente</translation>
    </message>
    <message>
        <source>Call back a missed call</source>
        <translation>Devolver una llamada perdida</translation>
    </message>
    <message>
        <source>Chase a supplier</source>
        <translation>Insistir a un proveedor</translation>
    </message>
    <message>
        <source>Keep a promise with a date</source>
        <translation>Cumplir una promesa con fecha</translation>
    </message>
    <message>
        <source>Solve it within a number of days</source>
        <translation>Resolver en un número de días</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso previo</translation>
    </message>
    <message>
        <source>Reminding</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Quien coordina</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitments due</source>
        <extracomment>%1: the number of an incident</extracomment>
        <translation>
            <numerusform>%1: %n compromiso vencido</numerusform>
            <numerusform>%1: %n compromisos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments due</source>
        <translation>
            <numerusform>%n compromiso vencido</numerusform>
            <numerusform>%n compromisos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more incidents</source>
        <translation>
            <numerusform>y %n incidencia más</numerusform>
            <numerusform>y %n incidencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>vencía: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>While Aviso was closed (%1 – %2) these came due</source>
        <translation>Mientras Aviso estuvo cerrado (%1 – %2) vencieron estos compromisos</translation>
    </message>
    <message>
        <source>While this computer was asleep (%1 – %2) these came due</source>
        <translation>Mientras este equipo estuvo suspendido (%1 – %2) vencieron estos compromisos</translation>
    </message>
    <message>
        <source>%1 was told %2</source>
        <extracomment>%1: a name; %2: &quot;for Ana, away until Mon 9 Mar, 08:00&quot;</extracomment>
        <translation>se avisó a %1 %2</translation>
    </message>
    <message>
        <source>for %1, whose desk is closed</source>
        <translation>en lugar de %1, que tiene Aviso cerrado</translation>
    </message>
    <message>
        <source>for %1, away until %2</source>
        <translation>en lugar de %1, ausente hasta %2</translation>
    </message>
    <message>
        <source>What is owed under it now is called off for good; switching it on again does not bring that back</source>
        <translation>Lo que ahora se debe por ella se anula definitivamente; volver a activarla no lo recupera</translation>
    </message>
    <message>
        <source>It goes for what happens from now on; nothing that happened before is owed by it</source>
        <translation>Vale para lo que ocurra desde ahora; por lo ocurrido antes no se debe nada</translation>
    </message>
    <message>
        <source>Calendar of this incident: %1</source>
        <translation>Calendario de esta incidencia: %1</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Asignada a %1.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Sin asignar.</translation>
    </message>
    <message>
        <source>Priority: %1.</source>
        <translation>Prioridad: %1.</translation>
    </message>
    <message>
        <source>No tags any more.</source>
        <translation>Ya no tiene etiquetas.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <translation>Etiquetas: %1.</translation>
    </message>
    <message>
        <source>Undone: the assignment.</source>
        <translation>Deshecho: la asignación.</translation>
    </message>
    <message>
        <source>Undone: the change of priority.</source>
        <translation>Deshecho: el cambio de prioridad.</translation>
    </message>
    <message>
        <source>Undone: the change of tags.</source>
        <translation>Deshecho: el cambio de etiquetas.</translation>
    </message>
    <message>
        <source>Undone: it was marked as solved.</source>
        <translation>Deshecho: se había marcado como resuelta.</translation>
    </message>
    <message>
        <source>Undone: the change of state.</source>
        <translation>Deshecho: el cambio de estado.</translation>
    </message>
    <message>
        <source>Undone: it was put off.</source>
        <translation>Deshecho: se había pospuesto.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>before the next working day</source>
        <translation>antes del siguiente día laborable</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>en %n día laborable</numerusform>
            <numerusform>en %n días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a holiday: %2</source>
        <translation>El %1 es festivo: %2</translation>
    </message>
    <message>
        <source>%1 is a holiday in %3: %2</source>
        <translation>El %1 es festivo en %3: %2</translation>
    </message>
    <message>
        <source>Nobody works on %1: other hours that day</source>
        <translation>El %1 no se trabaja: ese día hay otro horario</translation>
    </message>
    <message>
        <source>Closed then (%1)</source>
        <translation>Cerrado a esa hora (%1)</translation>
    </message>
    <message>
        <source>There is no %1: day and month, in this order.</source>
        <translation>No existe el %1: día y mes, en este orden.</translation>
    </message>
    <message>
        <source>Type when, such as &quot;tomorrow 9&quot;, &quot;Tue 16:30&quot;, &quot;24/11 16:30&quot; or &quot;+3d&quot;.</source>
        <translation>Escriba cuándo, por ejemplo «mañana 9», «mar 16:30», «24/11 16:30» o «+3d».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Try &quot;tomorrow 9&quot;, &quot;Tue 16:30&quot;, &quot;24/11 16:30&quot; or &quot;+3d&quot;.</source>
        <translation>No se entiende «%1». Pruebe con «mañana 9», «mar 16:30», «24/11 16:30» o «+3d».</translation>
    </message>
    <message>
        <source>This calendar never opens: it has no working days to count. Type a date instead.</source>
        <translation>Este calendario no abre nunca: no tiene días laborables que contar. Escriba una fecha.</translation>
    </message>
    <message>
        <source>People mean %1 or %2 by that. Which one?</source>
        <translation>Eso puede ser %1 o %2. ¿Cuál de los dos?</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>El %1 es %2.</translation>
    </message>
    <message>
        <source>%1 has passed.</source>
        <translation>Ya ha pasado: %1.</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>La franja termina antes de empezar.</translation>
    </message>
    <message>
        <source>In the morning or in the afternoon: %1 or %2?</source>
        <translation>¿De la mañana o de la tarde: %1 o %2?</translation>
    </message>
    <message>
        <source>That is more than five years away.</source>
        <translation>Faltan o han pasado más de cinco años.</translation>
    </message>
    <message>
        <source>%1 is still to come, and this has happened.</source>
        <translation>%1 está por llegar, y esto ya ha ocurrido.</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>First name of the contact</source>
        <translation>Nombre de pila del contacto</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>Mail of the contact</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>Número de la incidencia</translation>
    </message>
    <message>
        <source>Title of the incident</source>
        <translation>Título de la incidencia</translation>
    </message>
    <message>
        <source>State of the incident</source>
        <translation>Estado de la incidencia</translation>
    </message>
    <message>
        <source>Day of the first call</source>
        <translation>Día de la primera llamada</translation>
    </message>
    <message>
        <source>Moment of the promise</source>
        <translation>Momento de la promesa</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Lo que se promete</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>El nombre propio</translation>
    </message>
    <message>
        <source>Name of who follows the incident</source>
        <translation>Nombre del responsable de la incidencia</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre de la sede</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Dirección de la sede</translation>
    </message>
    <message>
        <source>Kind of the equipment</source>
        <translation>Tipo de equipo</translation>
    </message>
    <message>
        <source>Brand of the equipment</source>
        <translation>Marca del equipo</translation>
    </message>
    <message>
        <source>Model of the equipment</source>
        <translation>Modelo del equipo</translation>
    </message>
    <message>
        <source>Serial number of the equipment</source>
        <translation>Número de serie del equipo</translation>
    </message>
    <message>
        <source>Last day of the warranty</source>
        <translation>Último día de la garantía</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>The call was taken back right after it was saved.</source>
        <translation>La llamada se deshizo justo después de guardarla.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not solved by this</source>
        <translation>no lo resolvió</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>a call back</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>news of when we come</source>
        <translation>noticia de cuándo vamos</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>un presupuesto</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>un correo</translation>
    </message>
    <message>
        <source>news about the part</source>
        <translation>noticias de la pieza</translation>
    </message>
    <message>
        <source>“You will have %1 by %2 at the latest.”</source>
        <translation>«Tendrá %1, como muy tarde, %2.»</translation>
    </message>
    <message>
        <source>“%1: by %2 at the latest.”</source>
        <translation>«%1: como muy tarde, %2.»</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>electricidad</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Call to %1: %2.</source>
        <translation>Llamada a %1: %2.</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>va</translation>
    </message>
    <message>
        <source>cannot go</source>
        <translation>no puede ir</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>recado dejado</translation>
    </message>
    <message>
        <source>Offered to %1.</source>
        <translation>Relevo ofrecido a %1.</translation>
    </message>
    <message>
        <source>%1 accepts and follows it from here on.</source>
        <translation>%1 acepta y es responsable desde ahora.</translation>
    </message>
    <message>
        <source>From now on, %1 follows your case.</source>
        <translation>Desde ahora, %1 se ocupa de su caso.</translation>
    </message>
    <message>
        <source>%1 declines the hand-over.</source>
        <translation>%1 rechaza el relevo.</translation>
    </message>
    <message>
        <source>The offer to %1 is taken back.</source>
        <translation>Se retira la oferta de relevo a %1.</translation>
    </message>
    <message>
        <source>an answer to the hand-over</source>
        <translation>una respuesta al relevo</translation>
    </message>
    <message>
        <source>a hand-over is offered</source>
        <translation>se ofrece un relevo</translation>
    </message>
    <message>
        <source>a hand-over is accepted</source>
        <translation>se acepta un relevo</translation>
    </message>
    <message>
        <source>a hand-over is declined</source>
        <translation>se rechaza un relevo</translation>
    </message>
    <message>
        <source>the offer of a hand-over is taken back</source>
        <translation>se retira la oferta de un relevo</translation>
    </message>
    <message>
        <source>accept the hand-over</source>
        <translation>aceptar el relevo</translation>
    </message>
    <message>
        <source>decline the hand-over</source>
        <translation>rechazar el relevo</translation>
    </message>
    <message>
        <source>take back the offer of a hand-over</source>
        <translation>retirar la oferta de relevo</translation>
    </message>
    <message>
        <source>Who follows your case</source>
        <translation>Quién se ocupa de su caso</translation>
    </message>
    <message>
        <source>%1, which was merged into this incident, was changed afterwards.</source>
        <translation>%1, fusionada en esta incidencia, se ha modificado después.</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Fusionada en %1.</translation>
    </message>
    <message>
        <source>%1 was merged into this incident.</source>
        <translation>%1 se ha fusionado en esta incidencia.</translation>
    </message>
    <message>
        <source>Undone: it was merged into %1.</source>
        <translation>Deshecho: se había fusionado en %1.</translation>
    </message>
    <message>
        <source>Undone: %1 was merged into this incident.</source>
        <translation>Deshecho: %1 se había fusionado en esta incidencia.</translation>
    </message>
    <message>
        <source>**On the way**: %1</source>
        <translation>**En camino**: %1</translation>
    </message>
    <message>
        <source>**On site**: %1</source>
        <translation>**En la sede**: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Done, and not yet told to the customer: %1</source>
        <translation>Hecho, y aún no contado al cliente: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Another visit is needed.</source>
        <translation>Hace falta otra visita.</translation>
    </message>
    <message>
        <source>The visit of %1 does not take place.</source>
        <translation>La visita de %1 no tendrá lugar.</translation>
    </message>
    <message>
        <source>**Visit back** at %1: the move was taken back.</source>
        <translation>**Visita de vuelta** en %1: se deshizo el cambio.</translation>
    </message>
    <message>
        <source>**Visit cancelled**: the proposal was taken back.</source>
        <translation>**Visita anulada**: se deshizo la propuesta.</translation>
    </message>
    <message>
        <source>visit of our technician</source>
        <translation>visita de nuestro técnico</translation>
    </message>
    <message>
        <source>Placed anyway: %1 %2</source>
        <translation>Fijada de todos modos: %1 %2</translation>
    </message>
    <message>
        <source>Who receives: %1</source>
        <translation>Quién recibe: %1</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>Our technician comes between the hours agreed: %1.</source>
        <translation>Nuestro técnico irá en el horario acordado: %1.</translation>
    </message>
    <message>
        <source>**Visit moved** from %1 to %2, %3</source>
        <translation>**Visita cambiada** de %1 a %2, %3</translation>
    </message>
    <message>
        <source>The customer was not told yet: what was promised before stands.</source>
        <translation>Aún no se ha avisado al cliente: sigue en pie lo prometido antes.</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Parte de visita</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>impresa el %1</translation>
    </message>
    <message>
        <source>No visit that day</source>
        <translation>Ninguna visita ese día</translation>
    </message>
    <message>
        <source>Visit proposed</source>
        <translation>Visita propuesta</translation>
    </message>
    <message>
        <source>Visit agreed</source>
        <translation>Visita acordada</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En la sede</translation>
    </message>
    <message>
        <source>Visit done</source>
        <translation>Visita hecha</translation>
    </message>
    <message>
        <source>Visit done in part</source>
        <translation>Visita hecha en parte</translation>
    </message>
    <message>
        <source>Visit failed</source>
        <translation>Visita fallida</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Visita anulada</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>No había nadie</translation>
    </message>
    <message>
        <source>No way in</source>
        <translation>No se pudo entrar</translation>
    </message>
    <message>
        <source>A part was missing</source>
        <translation>Faltaba una pieza</translation>
    </message>
    <message>
        <source>Another skill was needed</source>
        <translation>Hacía falta otra especialidad</translation>
    </message>
    <message>
        <source>The customer called it off</source>
        <translation>El cliente la anuló</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Otra causa</translation>
    </message>
    <message>
        <source>Overlaps with another visit, %1–%2.</source>
        <translation>Coincide con otra visita, %1–%2.</translation>
    </message>
    <message>
        <source>Is absent that day; nobody stands in.</source>
        <translation>No está ese día; nadie le sustituye.</translation>
    </message>
    <message>
        <source>Is absent that day; %1 stands in.</source>
        <translation>No está ese día; le sustituye %1.</translation>
    </message>
    <message>
        <source>It is a holiday: %1.</source>
        <translation>Es festivo: %1.</translation>
    </message>
    <message>
        <source>Lies outside of their working hours.</source>
        <translation>Queda fuera de su horario de trabajo.</translation>
    </message>
    <message>
        <source>The site is closed at that time.</source>
        <translation>La sede está cerrada a esa hora.</translation>
    </message>
    <message>
        <source>The way from or to the visit of %1–%2 takes %3 more than there is.</source>
        <translation>El camino desde o hasta la visita de %1–%2 lleva %3 más de lo que hay.</translation>
    </message>
    <message>
        <source>Lacks the skill %1.</source>
        <translation>No tiene la especialidad %1.</translation>
    </message>
    <message>
        <source>Is not certified for %1.</source>
        <translation>No está certificado para %1.</translation>
    </message>
    <message>
        <source>%1 for the way, as far as one knows</source>
        <translation>%1 para el camino, según se estima</translation>
    </message>
    <message>
        <source>%1 from the visit before</source>
        <translation>%1 desde la visita anterior</translation>
    </message>
    <message>
        <source>%1 from their base</source>
        <translation>%1 desde su base</translation>
    </message>
    <message numerus="yes">
        <source>follows %n incident(s)</source>
        <translation>
            <numerusform>sigue %n incidencia</numerusform>
            <numerusform>sigue %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this unit %n time(s)</source>
        <translation>
            <numerusform>estuvo %n vez con este equipo</numerusform>
            <numerusform>estuvo %n veces con este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts needed: %1</source>
        <translation>Piezas necesarias: %1</translation>
    </message>
    <message>
        <source>**Visit**: it needs no parts.</source>
        <translation>**Visita**: no necesita piezas.</translation>
    </message>
    <message>
        <source>**Visit**: %1</source>
        <translation>**Visita**: %1</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Piezas necesarias</translation>
    </message>
    <message>
        <source>%1 (ready)</source>
        <translation>%1 (lista)</translation>
    </message>
    <message>
        <source>%1 (awaited)</source>
        <translation>%1 (pendiente)</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>Call %1 back</source>
        <extracomment>%1: who called and was missed</extracomment>
        <translation>Devolver la llamada a %1</translation>
    </message>
    <message>
        <source>Return a missed call</source>
        <translation>Devolver una llamada perdida</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls to return</source>
        <translation>
            <numerusform>%n llamada perdida por devolver</numerusform>
            <numerusform>%n llamadas perdidas por devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>it is escalated</source>
        <translation>se escala</translation>
    </message>
    <message>
        <source>whoever it was escalated to is chased</source>
        <translation>se insiste a quien se escaló</translation>
    </message>
    <message>
        <source>whoever it was escalated to promises an answer</source>
        <translation>quien recibió la escalada promete una respuesta</translation>
    </message>
    <message>
        <source>whoever it was escalated to answers</source>
        <translation>quien recibió la escalada responde</translation>
    </message>
    <message>
        <source>an escalation is closed</source>
        <translation>se cierra una escalada</translation>
    </message>
    <message>
        <source>a replacement is sent</source>
        <translation>se envía una sustitución</translation>
    </message>
    <message>
        <source>a replacement arrives</source>
        <translation>llega una sustitución</translation>
    </message>
    <message>
        <source>a replacement works</source>
        <translation>una sustitución funciona</translation>
    </message>
    <message>
        <source>a replacement turns out to be wrong or broken</source>
        <translation>una sustitución resulta equivocada o averiada</translation>
    </message>
    <message>
        <source>the faulty unit is back</source>
        <translation>vuelve la unidad averiada</translation>
    </message>
    <message>
        <source>a replacement is refunded, credited or called off</source>
        <translation>una sustitución se reembolsa, se abona o se anula</translation>
    </message>
    <message>
        <source>a unit is lent</source>
        <translation>se presta un equipo</translation>
    </message>
    <message>
        <source>a loan is extended</source>
        <translation>se prorroga un préstamo</translation>
    </message>
    <message>
        <source>a lent unit is back</source>
        <translation>vuelve un equipo prestado</translation>
    </message>
    <message>
        <source>a lent unit is written off</source>
        <translation>un equipo prestado se da por perdido</translation>
    </message>
    <message>
        <source>a measure is agreed</source>
        <translation>se acuerda una medida</translation>
    </message>
    <message>
        <source>a measure gets another day</source>
        <translation>una medida cambia de día</translation>
    </message>
    <message>
        <source>a measure is done</source>
        <translation>se cumple una medida</translation>
    </message>
    <message>
        <source>a measure is dropped</source>
        <translation>se descarta una medida</translation>
    </message>
    <message>
        <source>the customer is asked whether it works</source>
        <translation>se pregunta al cliente si funciona</translation>
    </message>
    <message>
        <source>the customer confirms that it works</source>
        <translation>el cliente confirma que funciona</translation>
    </message>
    <message>
        <source>the customer says that it does not work</source>
        <translation>el cliente dice que no funciona</translation>
    </message>
    <message>
        <source>the customer complains to somebody else of the house</source>
        <translation>el cliente se queja a otra persona de la casa</translation>
    </message>
    <message>
        <source>a complaint is answered</source>
        <translation>se responde a una queja</translation>
    </message>
    <message>
        <source>the customer gives a low score</source>
        <translation>el cliente da una nota baja</translation>
    </message>
    <message>
        <source>a low score is followed up</source>
        <translation>se atiende una nota baja</translation>
    </message>
    <message>
        <source>write down what they answered</source>
        <translation>anotar lo que respondieron</translation>
    </message>
    <message>
        <source>close the escalation</source>
        <translation>cerrar la escalada</translation>
    </message>
    <message>
        <source>ask whether the replacement works</source>
        <translation>preguntar si la sustitución funciona</translation>
    </message>
    <message>
        <source>write down what is wrong with it</source>
        <translation>anotar qué le pasa</translation>
    </message>
    <message>
        <source>get the faulty unit back</source>
        <translation>recuperar la unidad averiada</translation>
    </message>
    <message>
        <source>refund, credit or call off</source>
        <translation>reembolsar, abonar o anular</translation>
    </message>
    <message>
        <source>get the lent unit back</source>
        <translation>recuperar el equipo prestado</translation>
    </message>
    <message>
        <source>write it off</source>
        <translation>darlo por perdido</translation>
    </message>
    <message>
        <source>do what was agreed</source>
        <translation>hacer lo acordado</translation>
    </message>
    <message>
        <source>drop it with a reason</source>
        <translation>descartarla con un motivo</translation>
    </message>
    <message>
        <source>hear from the customer whether it works</source>
        <translation>saber por el cliente si funciona</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>reabrirla</translation>
    </message>
    <message>
        <source>call the customer back about the complaint</source>
        <translation>devolver la llamada al cliente por la queja</translation>
    </message>
    <message>
        <source>follow up the low score</source>
        <translation>atender la nota baja</translation>
    </message>
    <message>
        <source>by the day that was set for it</source>
        <translation>antes del día que se fijó</translation>
    </message>
    <message>
        <source>Begins when %1, one for each of them</source>
        <translation>Empieza cuando %1, uno por cada caso</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mal</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bien</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo de trabajo</translation>
    </message>
    <message>
        <source>Asked for an opinion</source>
        <translation>Se pidió una opinión</translation>
    </message>
    <message>
        <source>%1 did not want to give an opinion</source>
        <translation>%1 no quiso dar su opinión</translation>
    </message>
    <message>
        <source>The low score was followed up</source>
        <translation>Se atendió la nota baja</translation>
    </message>
    <message>
        <source>may be called about it</source>
        <translation>se le puede llamar</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>And why that: %1</source>
        <translation>Y eso, por qué: %1</translation>
    </message>
    <message>
        <source>What helped: %1</source>
        <translation>Qué ayudó: %1</translation>
    </message>
    <message>
        <source>What hindered: %1</source>
        <translation>Qué estorbó: %1</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Medida: %1</translation>
    </message>
    <message>
        <source>Measure, another day: %1</source>
        <translation>Medida, otro día: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, antes de %2</translation>
    </message>
    <message>
        <source>Measure done: %1</source>
        <translation>Medida cumplida: %1</translation>
    </message>
    <message>
        <source>Measure dropped: %1</source>
        <translation>Medida descartada: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <translation>%1 (%2 de 5)</translation>
    </message>
    <message>
        <source>news about: %1</source>
        <translation>novedades sobre: %1</translation>
    </message>
    <message>
        <source>Undone: who goes.</source>
        <translation>Deshecho: quién va.</translation>
    </message>
    <message>
        <source>%1 goes; who follows it stays.</source>
        <translation>Va %1; el responsable no cambia.</translation>
    </message>
    <message>
        <source>%1 does not go any more.</source>
        <translation>%1 ya no va.</translation>
    </message>
    <message>
        <source>The visit that was agreed here while %1 was merged into this incident has come.</source>
        <translation>La visita que se acordó aquí mientras %1 estaba fusionada en esta incidencia ha llegado.</translation>
    </message>
    <message>
        <source>The visit that was agreed here while %1 was merged into this incident is cancelled.</source>
        <translation>La visita que se acordó aquí mientras %1 estaba fusionada en esta incidencia se ha cancelado.</translation>
    </message>
    <message>
        <source>The visit that was agreed here while %1 was merged into this incident is agreed anew on %1.</source>
        <translation>La visita que se acordó aquí mientras %1 estaba fusionada en esta incidencia se acuerda de nuevo en %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1, %2: “%3”, since %4.</source>
        <translation>%1, %2: «%3», desde el %4.</translation>
    </message>
    <message>
        <source>It was closed on %1.</source>
        <translation>Se cerró el %1.</translation>
    </message>
    <message>
        <source>It was solved on %1.</source>
        <translation>Se resolvió el %1.</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>Se está trabajando en ella.</translation>
    </message>
    <message>
        <source>Nobody follows it yet.</source>
        <translation>Todavía no la sigue nadie.</translation>
    </message>
    <message>
        <source>%1 follows it.</source>
        <translation>La sigue %1.</translation>
    </message>
    <message>
        <source>Promised: %1, by %2.</source>
        <translation>Prometido: %1, antes del %2.</translation>
    </message>
    <message>
        <source>Next: %1, by %2.</source>
        <translation>A continuación: %1, antes del %2.</translation>
    </message>
    <message>
        <source>(Internal: %1)</source>
        <translation>(Interno: %1)</translation>
    </message>
    <message>
        <source>We will tell you more by %1 at the latest.</source>
        <translation>Volveremos a informarle antes del %1.</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Cómo se ha solucionado</translation>
    </message>
    <message>
        <source>What we are doing</source>
        <translation>Qué estamos haciendo</translation>
    </message>
    <message>
        <source>Why it happens</source>
        <translation>Por qué ocurre</translation>
    </message>
    <message>
        <source>Please tell us whether it works for you, and how you found the way in which we kept you informed.</source>
        <translation>Le agradeceremos que nos diga si ya le funciona y qué le ha parecido cómo le hemos mantenido al corriente.</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>Solucionado: %1</translation>
    </message>
    <message>
        <source>Update %1: %2</source>
        <translation>Actualización %1: %2</translation>
    </message>
    <message>
        <source>Information for our customers</source>
        <translation>Información para nuestros clientes</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Quién va</translation>
    </message>
    <message>
        <source>Asked whether it works</source>
        <translation>Se ha preguntado si funciona</translation>
    </message>
    <message>
        <source>The customer says that it works</source>
        <translation>El cliente dice que funciona</translation>
    </message>
    <message>
        <source>The customer says that it does not work</source>
        <translation>El cliente dice que no funciona</translation>
    </message>
    <message>
        <source>Called back about their complaint</source>
        <translation>Se ha devuelto la llamada por su queja</translation>
    </message>
    <message>
        <source>Complaint; they reached %1</source>
        <translation>Queja; acudieron a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 had said that it was solved, %n working day(s) before</source>
        <translation>
            <numerusform>%1 había dicho que estaba resuelta, %n día laborable antes</numerusform>
            <numerusform>%1 había dicho que estaba resuelta, %n días laborables antes</numerusform>
        </translation>
    </message>
    <message>
        <source>closed in false</source>
        <translation>cerrada en falso</translation>
    </message>
    <message>
        <source>It was never fixed</source>
        <translation>Nunca se arregló</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Ha vuelto a pasar</translation>
    </message>
    <message>
        <source>It is another fault</source>
        <translation>Es otra avería</translation>
    </message>
    <message>
        <source>The customer was not told</source>
        <translation>No se informó al cliente</translation>
    </message>
    <message>
        <source>It was closed by mistake</source>
        <translation>Se cerró por error</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Otra sede</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Matches the specification</source>
        <translation>Cumple la especificación</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Label on it</source>
        <translation>Etiqueta puesta</translation>
    </message>
    <message>
        <source>Arrived broken</source>
        <translation>Llegó roto</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>No es el que debe</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>Perdido en el camino</translation>
    </message>
    <message>
        <source>their number %1</source>
        <translation>su número %1</translation>
    </message>
    <message>
        <source>chase them %1</source>
        <translation>insistir %1</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Se insistió</translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation>Prometieron una respuesta</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Escalation closed</source>
        <translation>Escalado cerrado</translation>
    </message>
    <message>
        <source>Looked at, and well</source>
        <translation>Revisado y bien</translation>
    </message>
    <message>
        <source>Looked at, and not well</source>
        <translation>Revisado y mal</translation>
    </message>
    <message>
        <source>faulty unit %1</source>
        <translation>equipo averiado %1</translation>
    </message>
    <message>
        <source>The customer gives a unit back</source>
        <translation>El cliente devuelve un equipo</translation>
    </message>
    <message>
        <source>Replacement planned, the new unit goes first</source>
        <translation>Sustitución planificada, el nuevo va primero</translation>
    </message>
    <message>
        <source>Replacement planned, once the faulty unit is back</source>
        <translation>Sustitución planificada, cuando vuelva el averiado</translation>
    </message>
    <message>
        <source>Collection arranged</source>
        <translation>Recogida acordada</translation>
    </message>
    <message>
        <source>faulty unit back by %1</source>
        <translation>averiado de vuelta antes de %1</translation>
    </message>
    <message>
        <source>The replacement arrived</source>
        <translation>Llegó la sustitución</translation>
    </message>
    <message>
        <source>The replacement works</source>
        <translation>La sustitución funciona</translation>
    </message>
    <message>
        <source>The replacement is no solution</source>
        <translation>La sustitución no es solución</translation>
    </message>
    <message>
        <source>The faulty unit is back</source>
        <translation>El equipo averiado está de vuelta</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>Reembolsado: %1</translation>
    </message>
    <message>
        <source>Credited: %1</source>
        <translation>Abonado: %1</translation>
    </message>
    <message>
        <source>The replacement is called off</source>
        <translation>La sustitución se anula</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>estado: %1</translation>
    </message>
    <message>
        <source>back by %1</source>
        <translation>de vuelta antes de %1</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Loan extended</source>
        <translation>Préstamo ampliado</translation>
    </message>
    <message>
        <source>Back from loan</source>
        <translation>De vuelta del préstamo</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado por perdido</translation>
    </message>
    <message>
        <source>The replacement was no solution</source>
        <translation>La sustitución no fue solución</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrado %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Respondieron %1</translation>
    </message>
    <message>
        <source>Answer promised until %1</source>
        <translation>Respuesta prometida hasta %1</translation>
    </message>
    <message>
        <source>Chase %1</source>
        <translation>Insistir %1</translation>
    </message>
    <message>
        <source>No day to chase them</source>
        <translation>Sin día para insistir</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>Works since %1</source>
        <translation>Funciona desde %1</translation>
    </message>
    <message>
        <source>Arrived %1: does it work?</source>
        <translation>Llegó %1: ¿funciona?</translation>
    </message>
    <message>
        <source>Collection since %1</source>
        <translation>En recogida desde %1</translation>
    </message>
    <message>
        <source>On its way since %1</source>
        <translation>En camino desde %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>De vuelta %1</translation>
    </message>
    <message>
        <source>The customer gives it back</source>
        <translation>El cliente lo devuelve</translation>
    </message>
    <message>
        <source>To be sent: %1 of 4 looked at</source>
        <translation>Por enviar: %1 de 4 puntos revisados</translation>
    </message>
    <message>
        <source>Back by %1</source>
        <translation>De vuelta antes de %1</translation>
    </message>
    <message>
        <source>Out, no day to be back</source>
        <translation>Fuera, sin día de vuelta</translation>
    </message>
    <message>
        <source>We call you back</source>
        <translation>Le devolvemos la llamada</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>what the customer said after it was solved needs no answer</source>
        <translation>lo que dijo el cliente después de resolverla no pide respuesta</translation>
    </message>
    <message>
        <source>Kept %1 of what was owed to customers (%2 of %3)</source>
        <translation>Se cumplió el %1 de lo que se debía a los clientes (%2 de %3)</translation>
    </message>
    <message>
        <source>Nothing that was owed has ended in this period.</source>
        <translation>Nada de lo que se debía ha terminado en este período.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Incidents that began</source>
        <translation>Incidencias que empezaron</translation>
    </message>
    <message>
        <source>Solved, and still so</source>
        <translation>Resueltas, y así siguen</translation>
    </message>
    <message>
        <source>Closed, and still so</source>
        <translation>Cerradas, y así siguen</translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation>Compromisos cumplidos</translation>
    </message>
    <message>
        <source>Commitments kept late</source>
        <translation>Compromisos cumplidos tarde</translation>
    </message>
    <message>
        <source>Commitments missed</source>
        <translation>Compromisos incumplidos</translation>
    </message>
    <message>
        <source>Commitments overdue now</source>
        <translation>Compromisos vencidos ahora</translation>
    </message>
    <message>
        <source>Half of the silences were no longer than</source>
        <translation>La mitad de los silencios no pasó de</translation>
    </message>
    <message>
        <source>Half were told something within</source>
        <translation>La mitad supo algo en</translation>
    </message>
    <message>
        <source>Half had a diagnosis within</source>
        <translation>La mitad tuvo diagnóstico en</translation>
    </message>
    <message>
        <source>Half were solved within</source>
        <translation>La mitad se resolvió en</translation>
    </message>
    <message>
        <source>Closed in false</source>
        <translation>Cerradas en falso</translation>
    </message>
    <message>
        <source>Replacements that failed</source>
        <translation>Sustituciones que fallaron</translation>
    </message>
    <message>
        <source>Customers asked for news</source>
        <translation>Clientes que pidieron noticias</translation>
    </message>
    <message>
        <source>Kept, by rule</source>
        <translation>Cumplido, por regla</translation>
    </message>
    <message>
        <source>Kept, by person</source>
        <translation>Cumplido, por persona</translation>
    </message>
    <message>
        <source>Kept, by customer</source>
        <translation>Cumplido, por cliente</translation>
    </message>
    <message>
        <source>Kept, by week</source>
        <translation>Cumplido, por semana</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Kept rate</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Customers heard nothing for</source>
        <translation>Los clientes no supieron nada durante</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Half of the silences that ended were no longer than %1, 80 % than %2, 95 % than %3; while an incident is open, by the clock.</source>
        <translation>De los silencios que terminaron, la mitad no pasó de %1, el 80 % de %2 y el 95 % de %3; con la incidencia abierta, por reloj.</translation>
    </message>
    <message>
        <source>No silence ended in this period.</source>
        <translation>Ningún silencio terminó en este período.</translation>
    </message>
    <message>
        <source>less than 4 h</source>
        <translation>menos de 4 h</translation>
    </message>
    <message>
        <source>4 h to 1 day</source>
        <translation>de 4 h a 1 día</translation>
    </message>
    <message>
        <source>1 to 2 days</source>
        <translation>de 1 a 2 días</translation>
    </message>
    <message>
        <source>2 to 5 days</source>
        <translation>de 2 a 5 días</translation>
    </message>
    <message>
        <source>5 to 10 days</source>
        <translation>de 5 a 10 días</translation>
    </message>
    <message>
        <source>10 days or more</source>
        <translation>10 días o más</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>En silencio ahora</translation>
    </message>
    <message>
        <source>Customers with something open who have heard nothing for longest, now; whoever follows it.</source>
        <translation>Los clientes con algo abierto que llevan más tiempo sin saber nada, ahora; lo lleve quien lo lleve.</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Sin saber nada</translation>
    </message>
    <message>
        <source>Oldest incident</source>
        <translation>Incidencia más antigua</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>From the first call, of what was reached in this period. Working time is that of the incident&apos;s calendar; 80 % took no longer than the 80 % column says.</source>
        <translation>Desde la primera llamada, de lo que se alcanzó en este período. El tiempo laborable es el del calendario de la incidencia; el 80 % no tardó más de lo que dice la columna 80 %.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The customer was told something</source>
        <translation>Que el cliente supo algo</translation>
    </message>
    <message>
        <source>working</source>
        <translation>laborable</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>por reloj</translation>
    </message>
    <message>
        <source>For whom or what incidents waited in this period, by the clock.</source>
        <translation>A quién o a qué esperaron las incidencias en este período, por reloj.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Esperando a</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Closed in false: people</source>
        <translation>En falso, por persona</translation>
    </message>
    <message>
        <source>Closed in false: models</source>
        <translation>En falso, por modelo</translation>
    </message>
    <message>
        <source>Closed in false: kinds</source>
        <translation>En falso, por tipo</translation>
    </message>
    <message>
        <source>Who had said that it was solved</source>
        <translation>Quién había dicho que estaba resuelta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Opened again in this period, since it was not solved.</source>
        <translation>Reabiertas en este período porque no estaban resueltas.</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Units that were sent in exchange, and those that were no solution.</source>
        <translation>Equipos que se enviaron a cambio, y los que no fueron solución.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Was not the right one</source>
        <translation>No era el que correspondía</translation>
    </message>
    <message>
        <source>Was incomplete</source>
        <translation>Estaba incompleto</translation>
    </message>
    <message>
        <source>Was lost</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallaron</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Qué dijeron los clientes</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>%1 of those who were asked have answered.</source>
        <translation>Ha respondido el %1 de aquellos a quienes se preguntó.</translation>
    </message>
    <message>
        <source>Nobody was asked in this period.</source>
        <translation>En este período no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntados</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>No quisieron</translation>
    </message>
    <message>
        <source>Score %1 of 5</source>
        <translation>%1 de 5 puntos</translation>
    </message>
    <message>
        <source>There is no earlier period of the same length to compare with.</source>
        <translation>No hay un período anterior de la misma duración con el que comparar.</translation>
    </message>
    <message>
        <source>In the period of the same length before, customers asked for news %1 times on %2 incidents; now %3 times on %4.</source>
        <translation>En el período anterior de la misma duración, los clientes pidieron noticias %1 veces en %2 incidencias; ahora, %3 veces en %4.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>We turned to customers</source>
        <translation>Nos dirigimos a clientes</translation>
    </message>
    <message>
        <source>Customers turned to us</source>
        <translation>Los clientes se dirigieron a nosotros</translation>
    </message>
    <message>
        <source>Of these, they asked for news</source>
        <translation>De ellos, pidieron noticias</translation>
    </message>
    <message>
        <source>Asked for news more often than before</source>
        <translation>Pidieron noticias más que antes</translation>
    </message>
    <message>
        <source>Spared, since they knew already</source>
        <translation>Ahorrado, porque ya lo sabían</translation>
    </message>
    <message>
        <source>Week %1 · %2 – %3</source>
        <translation>Semana %1 · %2 – %3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todas las incidencias</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines; the file for spreadsheets has all of them.</source>
        <translation>Las primeras %1 de %2 líneas; el archivo para hojas de cálculo las tiene todas.</translation>
    </message>
    <message>
        <source>The customer says thanks: nothing is left to do</source>
        <translation>El cliente da las gracias: no queda nada por hacer</translation>
    </message>
    <message>
        <source>The customer asks something</source>
        <translation>El cliente pregunta algo</translation>
    </message>
    <message>
        <source>The customer says that it does not work yet</source>
        <translation>El cliente dice que sigue sin funcionar</translation>
    </message>
    <message>
        <source>The customer speaks of something else</source>
        <translation>El cliente habla de otra cosa</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is being made already.</source>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is on a PostgreSQL server: Aviso makes no copies of it. Have the server back it up (pg_dump, or its continuous archive).</source>
        <translation>La base de datos está en un servidor PostgreSQL: Aviso no hace copias de ella. Debe hacerlas el propio servidor (pg_dump o su archivado continuo).</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>No existe la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Aviso, or is damaged. Choose another one.</source>
        <translation>%1 no es una copia de seguridad de Aviso o está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>The backup %1 does not hold: it is damaged, or was changed. Choose another one.</source>
        <translation>La copia de seguridad %1 no es válida: está dañada o se ha modificado. Elija otra.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1: the disk is full, or the folder is gone or cannot be written. It is tried again.</source>
        <translation>No se puede escribir la copia de seguridad en %1: el disco está lleno, o la carpeta ya no existe o no admite escritura. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>There is a backup of this very second.</source>
        <translation>Ya hay una copia de seguridad de este mismo segundo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full, or the folder cannot be written. The database is as it was.</source>
        <translation>No se puede escribir en %1: el disco está lleno o la carpeta no admite escritura. La base de datos sigue como estaba.</translation>
    </message>
    <message>
        <source>%1 is open in a program. Close it there first, then restore.</source>
        <translation>%1 está abierta en un programa. Ciérrela allí antes de restaurar.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 is not complete without its log beside it. Open it once with Aviso, then it can be restored.</source>
        <translation>%1 no está completa sin su registro al lado. Ábrala una vez con Aviso y después se podrá restaurar.</translation>
    </message>
    <message>
        <source>The backup did not take the place of the database, and the database could not be put back. It lies whole in %1, with its logs beside it: free some space, and give the files their old names.</source>
        <translation>La copia no ocupó el lugar de la base de datos, y esta no se pudo devolver a su sitio. Está entera en %1, con sus registros al lado: libere espacio y devuelva a los archivos sus nombres anteriores.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing is left of it.</source>
        <translation>La copia se detuvo; no queda nada de ella.</translation>
    </message>
    <message>
        <source>The database is in use at this moment. Repeat the backup.</source>
        <translation>La base de datos está en uso en este momento. Repita la copia.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Aviso makes a copy every day and checks it; 7 daily, 4 weekly and 12 monthly ones stay. They lie in %1. &quot;aviso-cli backup restore&quot; puts one in the place of the database while Aviso is closed.</source>
        <translation>Aviso hace una copia cada día y la comprueba; se conservan 7 diarias, 4 semanales y 12 mensuales. Están en %1. Con Aviso cerrado, «aviso-cli backup restore» pone una en el lugar de la base de datos.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is on a PostgreSQL server, and only the server can back it up.</source>
        <translation>La base de datos está en un servidor PostgreSQL, y solo el servidor puede hacer copias de ella.</translation>
    </message>
    <message>
        <source>&quot;Back up now&quot; makes the first one.</source>
        <translation>«Hacer una copia ahora» hace la primera.</translation>
    </message>
    <message>
        <source>Aviso makes no copies of it. Ask whoever runs the server for its backups: pg_dump, or its continuous archive.</source>
        <translation>Aviso no hace copias de ella. Pida las copias a quien administre el servidor: pg_dump o su archivado continuo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La copia de seguridad está hecha y comprobada.</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Detener la copia</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>Copiando: %1 %</translation>
    </message>
    <message>
        <source>Checking the copy: %1 %</source>
        <translation>Comprobando la copia: %1 %</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Comprobando la copia</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Board of visits</source>
        <translation>Panel de visitas</translation>
    </message>
    <message>
        <source>Arrows go from visit to visit. M picks one up: arrows move it then, Enter places it, Escape lets it be. Enter opens the incident.</source>
        <translation>Las flechas van de visita en visita. M levanta una: las flechas la mueven, Intro la coloca y Esc la deja. Intro abre la incidencia.</translation>
    </message>
    <message>
        <source>Somebody else changed what was being moved: it is put down. Look at it, and pick it up again.</source>
        <translation>Otra persona ha cambiado lo que se estaba moviendo: se ha soltado. Mírelo y vuelva a cogerlo.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Absent: %1 stands in</source>
        <translation>Ausente: sustituye %1</translation>
    </message>
    <message>
        <source>%1 of %2 h: too much</source>
        <translation>%1 de %2 h: demasiado</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation>%1 de %2 h</translation>
    </message>
    <message>
        <source>%1, %2. Enter places it, Escape lets it be.</source>
        <translation>%1, %2. Intro la coloca, Esc la deja.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Nobody of this name works here: %1.</source>
        <translation>Aquí no trabaja nadie con este nombre: %1.</translation>
    </message>
    <message>
        <source>The calendar file cannot be written: %1 (%2). Choose another place in My notices.</source>
        <translation>No se puede escribir el archivo de calendario: %1 (%2). Elija otro lugar en Mis recordatorios.</translation>
    </message>
    <message>
        <source>This Aviso was built without libical: it writes no calendar files.</source>
        <translation>Este Aviso se compiló sin libical: no escribe archivos de calendario.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>%1: expected a calendar {tz, week, ...}</source>
        <translation>%1: se esperaba un calendario {tz, week, ...}</translation>
    </message>
    <message>
        <source>%1: the time zone &quot;%2&quot; is not known here; expected one such as Europe/Madrid</source>
        <translation>%1: aquí no se conoce la zona horaria «%2»; se esperaba una como Europe/Madrid</translation>
    </message>
    <message>
        <source>%1: no day has hours, so that nothing would ever come due</source>
        <translation>%1: ningún día tiene horas, así que nada vencería nunca</translation>
    </message>
    <message>
        <source>The file is too large for calendars.</source>
        <translation>El archivo es demasiado grande para contener calendarios.</translation>
    </message>
    <message>
        <source>Not JSON, at byte %1: %2</source>
        <translation>No es JSON, en el byte %1: %2</translation>
    </message>
    <message>
        <source>calendars: expected an object of calendars by id</source>
        <translation>calendars: se esperaba un objeto de calendarios por identificador</translation>
    </message>
</context>
<context>
    <name>CalendarVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>This calendar has not been saved yet.</source>
        <translation>Este calendario aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Save it with Ctrl+Enter: who changed it, when and why will stand here.</source>
        <translation>Guárdelo con Ctrl+Intro: aquí constará quién lo cambió, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Qué y por qué</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>No reason was written</source>
        <translation>No se escribió el motivo</translation>
    </message>
    <message>
        <source>As Aviso comes</source>
        <translation>Como viene con Aviso</translation>
    </message>
</context>
<context>
    <name>CalendarsWindow</name>
    <message>
        <source>The team&apos;s</source>
        <translation>El del equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) go by it</source>
        <translation>
            <numerusform>%n incidencia abierta se rige por él</numerusform>
            <numerusform>%n incidencias abiertas se rigen por él</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, and not saved yet: nothing moves until it is saved.</source>
        <translation>Hay cambios sin guardar: nada se mueve hasta que se guarden.</translation>
    </message>
    <message>
        <source>These are the calendars in force.</source>
        <translation>Estos son los calendarios vigentes.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n open commitment(s) moved.</source>
        <translation>
            <numerusform>Guardado: se ha movido %n compromiso abierto.</numerusform>
            <numerusform>Guardado: se han movido %n compromisos abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) read, %1 of them new. Nothing holds until it is saved.</source>
        <translation>
            <numerusform>%n calendario leído, nuevos: %1. Nada vale hasta que se guarde.</numerusform>
            <numerusform>%n calendarios leídos, nuevos: %1. Nada vale hasta que se guarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Export calendars</source>
        <translation>Exportar calendarios</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importar calendarios</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Calendarios (*.json)</translation>
    </message>
    <message>
        <source>What was changed here has not been saved.</source>
        <translation>Lo que se ha cambiado aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>What to see of the calendar</source>
        <translation>Qué ver del calendario</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Prometido a</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Shows first what would move (Ctrl+Enter)</source>
        <translation>Antes muestra qué se movería (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>El de guardia</translation>
    </message>
</context>
<context>
    <name>CallBackDialog</name>
    <message>
        <source>Call back about %1</source>
        <translation>Devolver la llamada sobre %1</translation>
    </message>
    <message>
        <source>They had reached %1: %2.</source>
        <translation>Habían acudido a %1: %2.</translation>
    </message>
    <message>
        <source>Save the call back</source>
        <translation>Guardar la llamada devuelta</translation>
    </message>
    <message>
        <source>Write down what they were told.</source>
        <translation>Anote lo que se les dijo.</translation>
    </message>
</context>
<context>
    <name>CallCardWindow</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Create incident</source>
        <translation>Crear incidencia</translation>
    </message>
    <message>
        <source>Add to the open one</source>
        <translation>Añadir a la abierta</translation>
    </message>
    <message>
        <source>Solved now</source>
        <translation>Resuelta ahora</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>Solo anotar</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>No deseada</translation>
    </message>
    <message>
        <source>The call lasts %1</source>
        <translation>La llamada dura %1</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Choose on the right the open incident that the call belongs to.</source>
        <translation>Elija a la derecha la incidencia abierta a la que pertenece la llamada.</translation>
    </message>
    <message>
        <source>Say what solved it, then Alt+3 again.</source>
        <translation>Diga qué lo resolvió y pulse Alt+3 otra vez.</translation>
    </message>
    <message>
        <source>What was typed here has not been saved.</source>
        <translation>Lo escrito aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Outgoing call of %1</source>
        <translation>Llamada saliente: %1</translation>
    </message>
</context>
<context>
    <name>CallListWindow</name>
    <message>
        <source>Whom to call, in order</source>
        <translation>A quién llamar, por orden</translation>
    </message>
    <message>
        <source>Nobody works here yet. Add the technicians under Tools.</source>
        <translation>Aún no trabaja nadie aquí. Añada los técnicos en Herramientas.</translation>
    </message>
    <message>
        <source>Call earlier</source>
        <translation>Llamar antes</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Llamar después</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Up in the list</source>
        <translation>Ctrl+Arriba en la lista</translation>
    </message>
    <message>
        <source>Ctrl+Down in the list</source>
        <translation>Ctrl+Abajo en la lista</translation>
    </message>
    <message>
        <source>&amp;1 Goes</source>
        <translation>&amp;1 Va</translation>
    </message>
    <message>
        <source>&amp;2 Cannot go…</source>
        <translation>&amp;2 No puede ir…</translation>
    </message>
    <message>
        <source>&amp;3 No answer</source>
        <translation>&amp;3 No contesta</translation>
    </message>
    <message>
        <source>&amp;4 Message left</source>
        <translation>&amp;4 Recado dejado</translation>
    </message>
    <message>
        <source>&amp;5 Wrong number</source>
        <translation>&amp;5 Número equivocado</translation>
    </message>
    <message>
        <source>Calls about %1</source>
        <translation>Llamadas por %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>%1 goes.</source>
        <translation>%1 va.</translation>
    </message>
    <message>
        <source>Assign it to them</source>
        <translation>Asignársela</translation>
    </message>
    <message>
        <source>Everyone was asked, and nobody can go. Ask for less in the ranking, or call somebody again.</source>
        <translation>Se ha preguntado a todos y nadie puede ir. Pida menos en la clasificación, o vuelva a llamar a alguien.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Nadie a quien llamar</translation>
    </message>
    <message>
        <source>No number is known</source>
        <translation>No se conoce su número</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Hands the number to this computer&apos;s telephone</source>
        <translation>Pasa el número al teléfono de este equipo</translation>
    </message>
    <message>
        <source>Why can %1 not go?</source>
        <translation>¿Por qué no puede ir %1?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>The call to %1 is written down: %2.</source>
        <translation>La llamada a %1 está anotada: %2.</translation>
    </message>
</context>
<context>
    <name>CallLook</name>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nueva incidencia</translation>
    </message>
    <message>
        <source>Added to an incident</source>
        <translation>Añadida a una incidencia</translation>
    </message>
    <message>
        <source>Solved on the phone</source>
        <translation>Resuelta por teléfono</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Unwanted call</source>
        <translation>Llamada no deseada</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Está parado</translation>
    </message>
    <message>
        <source>It works badly</source>
        <translation>Funciona mal</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Es una consulta</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>peligro</translation>
    </message>
    <message>
        <source>it has stopped</source>
        <translation>está parado</translation>
    </message>
    <message>
        <source>it works badly</source>
        <translation>funciona mal</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>urgent for them</source>
        <translation>les urge</translation>
    </message>
    <message>
        <source>it can wait</source>
        <translation>puede esperar</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The call is not there any more.</source>
        <translation>La llamada ya no está.</translation>
    </message>
    <message>
        <source>Say who called: a number or a name.</source>
        <translation>Diga quién ha llamado: un número o un nombre.</translation>
    </message>
    <message>
        <source>Say what the call becomes.</source>
        <translation>Diga en qué queda la llamada.</translation>
    </message>
    <message>
        <source>Choose the open incident that the call belongs to.</source>
        <translation>Elija la incidencia abierta a la que pertenece la llamada.</translation>
    </message>
    <message>
        <source>Say what solved it: the customer is told from this.</source>
        <translation>Diga qué lo resolvió: con ello se informa al cliente.</translation>
    </message>
    <message>
        <source>Say why the priority is another one than the call suggests.</source>
        <translation>Diga por qué la prioridad no es la que sugiere la llamada.</translation>
    </message>
    <message>
        <source>Say which customer it is: the name of the company, or of who calls.</source>
        <translation>Diga qué cliente es: el nombre de la empresa o de quien llama.</translation>
    </message>
    <message>
        <source>That site is not the customer&apos;s any more. Choose another one.</source>
        <translation>Esa sede ya no es del cliente. Elija otra.</translation>
    </message>
    <message>
        <source>That incident is another customer&apos;s: what one customer says never goes into the case of another.</source>
        <translation>Esa incidencia es de otro cliente: lo que dice un cliente nunca va al caso de otro.</translation>
    </message>
    <message>
        <source>Say in one line what the customer said.</source>
        <translation>Diga en una línea qué ha dicho el cliente.</translation>
    </message>
    <message>
        <source>Somebody went on with the incident meanwhile: it is not taken back. Close it there if it is not wanted.</source>
        <translation>Alguien ha seguido con la incidencia entretanto: no se deshace. Ciérrela allí si no se quiere.</translation>
    </message>
    <message>
        <source>A promise needs an incident that keeps it. Create one, add the call to one, or promise nothing.</source>
        <translation>Una promesa necesita una incidencia que la guarde. Cree una, añada la llamada a una o no prometa nada.</translation>
    </message>
    <message>
        <source>This call is an incident&apos;s already. Look at it among the calls.</source>
        <translation>Esta llamada ya es de una incidencia. Mírela entre las llamadas.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>call back by %1</source>
        <translation>devolver antes de %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Missed calls that are owed an answer</source>
        <translation>Llamadas perdidas a las que se debe respuesta</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Needs no call</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>All calls, the newest first</source>
        <translation>Todas las llamadas, la más reciente primero</translation>
    </message>
    <message>
        <source>Older calls</source>
        <translation>Llamadas anteriores</translation>
    </message>
    <message>
        <source>No call has been taken yet. F9 takes one.</source>
        <translation>Aún no se ha atendido ninguna llamada. F9 atiende una.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Needs no call back.</source>
        <translation>No hace falta devolverla.</translation>
    </message>
    <message>
        <source>The missed call of %1 is settled.</source>
        <translation>La llamada perdida de %1 queda atendida.</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>%1 is closed. Open it again if something is left to do.</source>
        <translation>%1 está cerrada. Reábrala si queda algo por hacer.</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>La incidencia está cerrada.</translation>
    </message>
    <message>
        <source>%1 is open: there is nothing to open again.</source>
        <translation>%1 está abierta: no hay nada que reabrir.</translation>
    </message>
    <message>
        <source>%1 is open, and linked to the old incident.</source>
        <translation>%1 está abierta y vinculada a la incidencia anterior.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The customer says that it works.</source>
        <translation>El cliente dice que funciona.</translation>
    </message>
    <message>
        <source>The customer says that it does not work.</source>
        <translation>El cliente dice que no funciona.</translation>
    </message>
    <message>
        <source>They were asked whether it works.</source>
        <translation>Se les ha preguntado si funciona.</translation>
    </message>
    <message>
        <source>The complaint is noted: they are to be called back.</source>
        <translation>La queja está anotada: hay que devolverles la llamada.</translation>
    </message>
    <message>
        <source>They were called back.</source>
        <translation>Se les ha devuelto la llamada.</translation>
    </message>
    <message>
        <source>Noted as thanks: it stays as it is.</source>
        <translation>Anotado como agradecimiento: se queda como está.</translation>
    </message>
    <message>
        <source>Noted as something else: it stays as it is. What is a case of its own gets an incident of its own.</source>
        <translation>Anotado como otra cosa: se queda como está. Si es un caso aparte, abra una incidencia para él.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>No key is called so. Another word may find it.</source>
        <translation>Ninguna tecla se llama así. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Buscar por palabra o tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Otras teclas…</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>en listas</translation>
    </message>
    <message>
        <source>in Today</source>
        <translation>en Hoy</translation>
    </message>
    <message>
        <source>In lists and timelines</source>
        <translation>En listas y cronologías</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Why is this owed?</source>
        <translation>¿Por qué se debe esto?</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Log or code</source>
        <translation>Registro o código</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Next misspelling</source>
        <translation>Siguiente falta de ortografía</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar el apunte</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checklist %1/%2</source>
        <translation>Lista de pasos %1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Did not solve it</source>
        <translation>No lo resolvió</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Depends on an earlier step</source>
        <translation>Depende de un paso anterior</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>before it is solved</source>
        <translation>antes de resolver</translation>
    </message>
    <message>
        <source>before it is closed</source>
        <translation>antes de cerrar</translation>
    </message>
    <message>
        <source>current step. %1</source>
        <translation>paso actual. %1</translation>
    </message>
    <message>
        <source>Ask the customer: %1</source>
        <translation>Pedir al cliente: %1</translation>
    </message>
    <message>
        <source>Result of the step %1</source>
        <translation>Resultado del paso %1</translation>
    </message>
    <message>
        <source>What was found (needed)</source>
        <translation>Qué se ha visto (necesario)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha visto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>The step is recorded.</source>
        <translation>El paso queda anotado.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Pulse Supr para quitarlo</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The database: a file, or postgresql://user@host/name. Otherwise AVISO_DB, otherwise your own.</source>
        <translation>La base de datos: un archivo, o postgresql://usuario@servidor/nombre. Si no, AVISO_DB; si no, la suya propia.</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Responder en JSON</translation>
    </message>
    <message>
        <source>es or en: the language of answers, and of a report</source>
        <translation>es o en: el idioma de las respuestas y de los informes</translation>
    </message>
    <message>
        <source>Explain the program, or a command</source>
        <translation>Explicar el programa, o una orden</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Decir qué versión es esta</translation>
    </message>
    <message>
        <source>Aviso without windows: what is owed to customers, by when, and what was done about it.</source>
        <translation>Aviso sin ventanas: qué se debe a los clientes, para cuándo y qué se ha hecho.</translation>
    </message>
    <message>
        <source>One of those below</source>
        <translation>Una de las de abajo</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Indique qué hacer.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se esperaba: %1</translation>
    </message>
    <message>
        <source>--%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>--%1: se esperaba uno de %2, se encontró «%3»</translation>
    </message>
    <message>
        <source>--%1: expected a moment such as 2026-03-06T18:20, found &quot;%2&quot;</source>
        <translation>--%1: se esperaba un momento como 2026-03-06T18:20, se encontró «%2»</translation>
    </message>
    <message>
        <source>Makes the database, or brings an older one up to date</source>
        <translation>Crea la base de datos, o pone al día una más antigua</translation>
    </message>
    <message>
        <source>Fill it with a small service company to try Aviso with</source>
        <translation>Llenarla con una pequeña empresa de servicio para probar Aviso</translation>
    </message>
    <message>
        <source>Imports incidents from event logs (JSON, or JSON Lines with one incident a line)</source>
        <translation>Importa incidencias de registros de eventos (JSON, o JSON Lines con una incidencia por línea)</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>También las cerradas</translation>
    </message>
    <message>
        <source>Only those waiting for customer, supplier, part, visit or decision</source>
        <translation>Solo las que esperan a customer, supplier, part, visit o decision</translation>
    </message>
    <message>
        <source>Only those that nobody follows</source>
        <translation>Solo las que no tienen responsable</translation>
    </message>
    <message>
        <source>Only those with this text in number, title or customer</source>
        <translation>Solo las que tienen este texto en número, título o cliente</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Como mucho tantas</translation>
    </message>
    <message>
        <source>Shows an incident: what happened, and what is owed</source>
        <translation>Muestra una incidencia: qué ocurrió y qué se debe</translation>
    </message>
    <message>
        <source>Lists what is owed to customers, earliest first</source>
        <translation>Lista lo que se debe a los clientes, lo primero delante</translation>
    </message>
    <message>
        <source>Look from this moment instead of the clock&apos;s</source>
        <translation>Mirar desde este momento en vez del del reloj</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Solo lo vencido</translation>
    </message>
    <message>
        <source>Exit with 1 when something is listed</source>
        <translation>Salir con 1 si hay algo en la lista</translation>
    </message>
    <message>
        <source>Opens an incident</source>
        <translation>Abre una incidencia</translation>
    </message>
    <message>
        <source>Whose problem it is</source>
        <translation>De quién es el problema</translation>
    </message>
    <message>
        <source>What is wrong, in one line</source>
        <translation>Qué ocurre, en una línea</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Qué dijo el cliente</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>And from which telephone</source>
        <translation>Y desde qué teléfono</translation>
    </message>
    <message>
        <source>fault, request, warranty, visit or outage</source>
        <translation>fault, request, warranty, visit u outage</translation>
    </message>
    <message>
        <source>By which channel; phone when not given</source>
        <translation>Por qué canal; phone si no se indica</translation>
    </message>
    <message>
        <source>low, normal, high or urgent</source>
        <translation>low, normal, high o urgent</translation>
    </message>
    <message>
        <source>The working hours promised for it</source>
        <translation>El horario que se le prometió</translation>
    </message>
    <message>
        <source>When it happened; now when not given</source>
        <translation>Cuándo ocurrió; ahora si no se indica</translation>
    </message>
    <message>
        <source>Records what happened on an incident, and says what that settles</source>
        <translation>Anota lo ocurrido en una incidencia, y dice qué cumple</translation>
    </message>
    <message>
        <source>contact, diagnosis, plan, escalation, solution, work, visit, note, ...; note when not given</source>
        <translation>contact, diagnosis, plan, escalation, solution, work, visit, note...; note si no se indica</translation>
    </message>
    <message>
        <source>in or out (the customer), or internal; internal when not given</source>
        <translation>in u out (el cliente), o internal; internal si no se indica</translation>
    </message>
    <message>
        <source>phone, mail, in_person, video, message, letter or remote</source>
        <translation>phone, mail, in_person, video, message, letter o remote</translation>
    </message>
    <message>
        <source>reached, left_message, no_answer, wrong_number, sent, delivered or bounced</source>
        <translation>reached, left_message, no_answer, wrong_number, sent, delivered o bounced</translation>
    </message>
    <message>
        <source>What the customer was told: received, no_diagnosis, diagnosis, plan, forecast, escalation, progress, solution, feedback_request</source>
        <translation>Qué se le comunicó al cliente: received, no_diagnosis, diagnosis, plan, forecast, escalation, progress, solution, feedback_request</translation>
    </message>
    <message>
        <source>What is known anew: diagnosis, plan, forecast, escalation, solution</source>
        <translation>Qué se sabe de nuevo: diagnosis, plan, forecast, escalation, solution</translation>
    </message>
    <message>
        <source>What the customer said or was told (Markdown)</source>
        <translation>Qué dijo el cliente o qué se le dijo (Markdown)</translation>
    </message>
    <message>
        <source>For the team alone (Markdown)</source>
        <translation>Solo para el equipo de trabajo (Markdown)</translation>
    </message>
    <message>
        <source>What was promised; needs --due</source>
        <translation>Qué se prometió; necesita --due</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>Para cuándo se prometió</translation>
    </message>
    <message>
        <source>Which promise was kept by this</source>
        <translation>Qué promesa se cumplió con esto</translation>
    </message>
    <message>
        <source>Which promise got a new date by this; needs --due</source>
        <translation>Qué promesa cambió de fecha con esto; necesita --due</translation>
    </message>
    <message>
        <source>Which promise the customer does not ask for any more</source>
        <translation>Qué promesa ya no pide el cliente</translation>
    </message>
    <message>
        <source>active, waiting, solved, closed, or reopened</source>
        <translation type="vanished">active, waiting, solved, closed o reopened</translation>
    </message>
    <message>
        <source>customer, supplier, part, visit or decision; needs --until and --reason</source>
        <translation>customer, supplier, part, visit o decision; necesita --until y --reason</translation>
    </message>
    <message>
        <source>When the wait is looked at again</source>
        <translation>Cuándo se vuelve a mirar la espera</translation>
    </message>
    <message>
        <source>Why the state changes, for the team</source>
        <translation>Por qué cambia el estado, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>How long it took, such as PT45M</source>
        <translation>Cuánto duró, como PT45M</translation>
    </message>
    <message>
        <source>Who did it; you when not given</source>
        <translation>Quién lo hizo; usted si no se indica</translation>
    </message>
    <message>
        <source>Say what it would settle, and write nothing</source>
        <translation>Decir qué cumpliría, sin escribir nada</translation>
    </message>
    <message>
        <source>Writes the report of an incident as a PDF</source>
        <translation>Escribe el informe de una incidencia en PDF</translation>
    </message>
    <message>
        <source>customer, or team: the customer&apos;s holds no word of internal text</source>
        <translation>customer, o team: el del cliente no lleva ni una palabra de texto interno</translation>
    </message>
    <message>
        <source>Where to; - is standard output</source>
        <translation>Dónde; - es la salida estándar</translation>
    </message>
    <message>
        <source>Shows what the rules would have raised and settled on an event log; needs no database</source>
        <translation>Muestra qué habrían avisado y dado por cumplido las reglas en un registro de eventos; no necesita base de datos</translation>
    </message>
    <message>
        <source>Rules instead of the default ones</source>
        <translation>Reglas en vez de las de serie</translation>
    </message>
    <message>
        <source>Stop at this moment of the log&apos;s zone</source>
        <translation>Parar en este momento de la zona del registro</translation>
    </message>
    <message>
        <source>Proves that nothing recorded was changed, and that commitments follow from it</source>
        <translation>Comprueba que nada de lo anotado ha cambiado y que los compromisos resultan de ello</translation>
    </message>
    <message>
        <source>&quot;aviso-cli --help&quot; lists the commands, &quot;aviso-cli COMMAND --help&quot; the options of one.</source>
        <translation>«aviso-cli --help» lista las órdenes; «aviso-cli ORDEN --help», las opciones de una.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1 (%2)</source>
        <translation>No se puede leer el archivo: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) imported</source>
        <translation>
            <numerusform>%n incidencia importada</numerusform>
            <numerusform>%n incidencias importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n apunte</numerusform>
            <numerusform>%n apuntes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked; what was imported stays.</source>
        <translation>Detenido como se pidió; lo importado se queda.</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... y %n más</numerusform>
            <numerusform>... y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written: %1 (%2)</source>
        <translation>No se puede escribir el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>The database is ready: %1</source>
        <translation>La base de datos está lista: %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>A report needs --out FILE.</source>
        <translation>Un informe necesita --out ARCHIVO.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, apunte %2: %3</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and every commitment follows from them.</source>
        <translation>Cada apunte está como se escribió, y cada compromiso resulta de ellos.</translation>
    </message>
    <message>
        <source>--limit: expected a number from 1</source>
        <translation>--limit: se esperaba un número desde 1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Sin noticias desde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>--duration: expected a duration such as PT45M</source>
        <translation>--duration: se esperaba una duración como PT45M</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>no vence nunca</translation>
    </message>
    <message>
        <source>settles</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>An incident needs --customer and --title.</source>
        <translation>Una incidencia necesita --customer y --title.</translation>
    </message>
    <message>
        <source>Nothing was written. This would, on %1:</source>
        <translation>No se ha escrito nada. En %1, esto:</translation>
    </message>
    <message>
        <source>Recorded on %1.</source>
        <translation>Anotado en %1.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo de trabajo</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Say more about errors, with the words of Qt and of the database&apos;s driver</source>
        <translation>Decir más de los errores, con las palabras de Qt y del controlador de la base de datos</translation>
    </message>
    <message>
        <source>The output could not be written: the disk may be full.</source>
        <translation>No se ha podido escribir la salida: puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>An entry does one thing to one promise: give one of --promise, --kept, --renegotiated and --withdrawn, and record the other apart.</source>
        <translation>Un apunte hace una cosa con una promesa: indique una de --promise, --kept, --renegotiated y --withdrawn, y registre la otra aparte.</translation>
    </message>
    <message>
        <source>--due is the date of a promise: give --promise or --renegotiated with it.</source>
        <translation>--due es la fecha de una promesa: indique además --promise o --renegotiated.</translation>
    </message>
    <message>
        <source>--until is the end of a wait: give --waiting customer, supplier, part, visit or decision with it.</source>
        <translation>--until es el final de una espera: indique además --waiting customer, supplier, part, visit o decision.</translation>
    </message>
    <message>
        <source>--reason says why the state changes: give --state or --waiting with it.</source>
        <translation>--reason dice por qué cambia el estado: indique además --state o --waiting.</translation>
    </message>
    <message>
        <source>Who waits is in the state waiting: give --state or --waiting, not both.</source>
        <translation>Lo que espera está en el estado waiting: indique --state o --waiting, no ambos.</translation>
    </message>
    <message>
        <source>Sums up what was kept, late or missed</source>
        <translation>Resume lo cumplido, lo tardío y lo incumplido</translation>
    </message>
    <message>
        <source>rule, person, customer or week; rule when not given</source>
        <translation>rule, person, customer o week; si no se indica, rule</translation>
    </message>
    <message>
        <source>Only what was due on this day or later</source>
        <translation>Solo lo que vencía ese día o después</translation>
    </message>
    <message>
        <source>Only what was due on this day or before</source>
        <translation>Solo lo que vencía ese día o antes</translation>
    </message>
    <message>
        <source>Lists customers by the time since a person last reached them</source>
        <translation>Lista los clientes según el tiempo transcurrido desde que una persona habló con ellos</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>--%1: expected a day such as 2026-03-06, found &quot;%2&quot;</source>
        <translation>--%1: se esperaba un día como 2026-03-06 y se ha encontrado «%2»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kept rate</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Tiempo laborable</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Nothing open on %1 is called &quot;%2&quot;.</source>
        <translation>En %1 no hay nada abierto que se llame «%2».</translation>
    </message>
    <message>
        <source>Nothing on %1 was ever called &quot;%2&quot;.</source>
        <translation>En %1 nunca hubo nada que se llamara «%2».</translation>
    </message>
    <message>
        <source>Give --commitment, and one of --snooze, --acknowledge, --waive and --not-applicable.</source>
        <translation>Indique --commitment y una de --snooze, --acknowledge, --waive y --not-applicable.</translation>
    </message>
    <message>
        <source>Tells why something is owed, what settles it, and what was raised about it</source>
        <translation>Dice por qué se debe algo, qué lo salda y qué se recordó de ello</translation>
    </message>
    <message>
        <source>Only what this rule asks for, settled or not; what is open when not given</source>
        <translation>Solo lo que pide esta regla, saldado o no; si no se indica, lo abierto</translation>
    </message>
    <message>
        <source>Puts a commitment off, or says that somebody is on it, or that it is not owed</source>
        <translation>Pospone un compromiso, o dice que alguien se ocupa o que no se debe</translation>
    </message>
    <message>
        <source>Which open commitment: the id of its rule, or its subject, such as promise/p1</source>
        <translation>Qué compromiso abierto: el id de su regla, o su asunto, como promise/p1</translation>
    </message>
    <message>
        <source>Put it off until then</source>
        <translation>Posponerlo hasta entonces</translation>
    </message>
    <message>
        <source>Put a promise off past its moment all the same</source>
        <translation>Posponer una promesa más allá de su momento de todos modos</translation>
    </message>
    <message>
        <source>You are on it until then</source>
        <translation>Usted se ocupa hasta entonces</translation>
    </message>
    <message>
        <source>It is not owed any more, and why</source>
        <translation>Ya no se debe, y por qué</translation>
    </message>
    <message>
        <source>The rule should not ask for it here, and why</source>
        <translation>La regla no debería pedirlo aquí, y por qué</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A commitment that stays open although this would settle it: its rule or subject</source>
        <translation>Un compromiso que sigue abierto aunque esto lo cumpliría: su regla o su asunto</translation>
    </message>
    <message>
        <source>A commitment that this settles too, and how the customer learned of it</source>
        <translation>Un compromiso que esto también cumple, y cómo se enteró el cliente</translation>
    </message>
    <message>
        <source>does not settle</source>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>Writes what somebody owes as a file for other programs</source>
        <translation>Escribe lo que debe una persona como archivo para otros programas</translation>
    </message>
    <message>
        <source>ics: a calendar to subscribe to</source>
        <translation>ics: un calendario al que suscribirse</translation>
    </message>
    <message>
        <source>Who owes it; you when not given</source>
        <translation>Quién lo debe; usted si no se indica</translation>
    </message>
    <message>
        <source>At which site of the customer</source>
        <translation>En qué sede del cliente</translation>
    </message>
    <message>
        <source>--site: %1 has no site yet; leave the option out.</source>
        <translation>--site: %1 aún no tiene ninguna sede; quite la opción.</translation>
    </message>
    <message>
        <source>--site: there is no site &quot;%1&quot; of %2; there are: %3</source>
        <translation>--site: %2 no tiene ninguna sede «%1»; tiene: %3</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>There is no backup in %1. &quot;backup make&quot; makes one.</source>
        <translation>No hay ninguna copia de seguridad en %1. Con «backup make» se hace una.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1: %2, checked.</source>
        <translation>%1: %2, comprobada.</translation>
    </message>
    <message>
        <source>%1 holds.</source>
        <translation>%1 es válida.</translation>
    </message>
    <message>
        <source>Say which backup: &quot;backup list&quot; lists them.</source>
        <translation>Indique qué copia de seguridad: «backup list» las enumera.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 está restaurada.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>The database is on a PostgreSQL server: Aviso makes no copies of it. Have the server back it up (pg_dump, or its continuous archive).</source>
        <translation>La base de datos está en un servidor PostgreSQL: Aviso no hace copias de ella. Debe hacerlas el propio servidor (pg_dump o su archivado continuo).</translation>
    </message>
    <message>
        <source>Expected list, make, restore or verify, found &quot;%1&quot;.</source>
        <translation>Se esperaba list, make, restore o verify y se encontró «%1».</translation>
    </message>
    <message>
        <source>Copies of the database: lists, makes, checks them, or puts one in its place</source>
        <translation>Copias de seguridad de la base de datos: las enumera, hace, comprueba o pone una en su lugar</translation>
    </message>
    <message>
        <source>Lists incidents by what is owed next; FILTER as in the window: state:open waiting:&gt;4h owner:me words</source>
        <translation>Enumera las incidencias por lo próximo que se debe; FILTRO como en la ventana: estado:abierta espera:&gt;4h responsable:yo palabras</translation>
    </message>
    <message>
        <source>The same, for one that begins with a minus: --filter=-tag:water</source>
        <translation>Lo mismo, para uno que empieza por un menos: --filter=-etiqueta:agua</translation>
    </message>
    <message>
        <source>next_due, number, customer, priority, owner, silent, waiting or activity; next_due when not given</source>
        <translation>next_due, number, customer, priority, owner, silent, waiting o activity; next_due si no se indica</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Finds incidents, customers, people, sites, equipment and entries that hold these words</source>
        <translation>Busca incidencias, clientes, personas, sedes, equipos y apuntes que contienen estas palabras</translation>
    </message>
    <message>
        <source>At most so many of each; 20 when not given</source>
        <translation>Como mucho tantos de cada; 20 si no se indica</translation>
    </message>
    <message>
        <source>filter &quot;%1&quot;: %2</source>
        <translation>filtro «%1»: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>--sort: expected one of next_due, number, customer, priority, owner, silent, waiting, activity</source>
        <translation>--sort: se esperaba next_due, number, customer, priority, owner, silent, waiting o activity</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Takes calls that another program left as files, each once; of a folder, taken ones go to &quot;taken&quot;, damaged ones to &quot;set-aside&quot; with their reason</source>
        <translation>Recoge llamadas que otro programa dejó como archivos, cada una una vez; de una carpeta, las recogidas van a «taken» y las dañadas a «set-aside» con su motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) taken</source>
        <translation>
            <numerusform>%n llamada recogida</numerusform>
            <numerusform>%n llamadas recogidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all that is known of a customer into a new folder: customer.json, their files, and summary.html</source>
        <translation>Escribe todo lo que se sabe de un cliente en una carpeta nueva: customer.json, sus archivos y summary.html</translation>
    </message>
    <message>
        <source>In which the new folder is made; this one when not given</source>
        <translation>En la que se crea la carpeta nueva; esta si no se indica</translation>
    </message>
    <message>
        <source>Expected %1, found &quot;%2&quot;.</source>
        <translation>Se esperaba %1 y se encontró «%2».</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;. &quot;aviso-cli search&quot; finds the name.</source>
        <translation>No hay ningún cliente «%1». «aviso-cli search» encuentra el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>Hay %n archivo en %1.</numerusform>
            <numerusform>Hay %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says in which currency the company counts, or sets it: EUR, GBP, MXN</source>
        <translation>Dice en qué moneda cuenta la empresa, o la fija: EUR, GBP, MXN</translation>
    </message>
    <message>
        <source>Lists the company&apos;s states, and which may follow which</source>
        <translation>Muestra los estados de la empresa y cuál puede seguir a cuál</translation>
    </message>
    <message>
        <source>Tells the figures of a period: what was kept, how long things took, what was closed in false, what customers said</source>
        <translation>Dice las cifras de un período: qué se cumplió, cuánto tardó cada cosa, qué se cerró en falso, qué dijeron los clientes</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>El primer día del período</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Su último día</translation>
    </message>
    <message>
        <source>Only incidents of this customer</source>
        <translation>Solo las incidencias de este cliente</translation>
    </message>
    <message>
        <source>Only incidents that this person follows</source>
        <translation>Solo las incidencias que lleva esta persona</translation>
    </message>
    <message>
        <source>Only customers with this contract</source>
        <translation>Solo clientes con este contrato</translation>
    </message>
    <message>
        <source>Only this table, such as kept-by-rule or times</source>
        <translation>Solo esta tabla, como kept-by-rule o times</translation>
    </message>
    <message>
        <source>active, waiting, solved, closed, reopened, or one of the company&apos;s own by its name or id (see states)</source>
        <translation>active, waiting, solved, closed, reopened, o uno de los de la empresa por su nombre o identificador (véase states)</translation>
    </message>
    <message>
        <source>Why it is open again: not_fixed, came_back, other_fault, not_told or by_mistake; needs --state reopened</source>
        <translation>Por qué se reabre: not_fixed, came_back, other_fault, not_told o by_mistake; necesita --state reopened</translation>
    </message>
    <message>
        <source>--%1: nobody is called &quot;%2&quot; here</source>
        <translation>--%1: aquí nadie se llama «%2»</translation>
    </message>
    <message>
        <source>Say from which day (--from) to which later one (--to).</source>
        <translation>Diga desde qué día (--from) y hasta cuál posterior (--to).</translation>
    </message>
    <message>
        <source>Say why it is open again: give --cause with one of %1.</source>
        <translation>Diga por qué se reabre: indique --cause con uno de %1.</translation>
    </message>
    <message>
        <source>--cause says why it is open again: give --state reopened with it.</source>
        <translation>--cause dice por qué se reabre: indique con él --state reopened.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>May be followed by</source>
        <translation>Puede seguirle</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>The customer knows the solution.</source>
        <translation>El cliente conoce la solución.</translation>
    </message>
    <message>
        <source>The customer has not been told the solution by the channel that it asks for.</source>
        <translation>Al cliente no se le ha contado la solución por el canal que pide.</translation>
    </message>
    <message>
        <source>The customer says that it works.</source>
        <translation>El cliente dice que funciona.</translation>
    </message>
    <message>
        <source>The customer has not said that it works.</source>
        <translation>El cliente no ha dicho que funcione.</translation>
    </message>
    <message>
        <source>Nothing of ours is left with them.</source>
        <translation>No les queda nada nuestro.</translation>
    </message>
    <message>
        <source>Lent, and not back: %1.</source>
        <translation>Prestado y sin devolver: %1.</translation>
    </message>
    <message>
        <source>No replacement is under way.</source>
        <translation>No hay ninguna sustitución en curso.</translation>
    </message>
    <message>
        <source>A replacement is under way: %1.</source>
        <translation>Hay una sustitución en curso: %1.</translation>
    </message>
    <message>
        <source>Nobody outside works on it.</source>
        <translation>Nadie de fuera trabaja en ella.</translation>
    </message>
    <message>
        <source>It is escalated: %1.</source>
        <translation>Está escalada: %1.</translation>
    </message>
    <message>
        <source>Tell them the solution</source>
        <translation>Contarles la solución</translation>
    </message>
    <message>
        <source>Record what they say</source>
        <translation>Registrar lo que dicen</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Registrar la devolución</translation>
    </message>
    <message>
        <source>Go on with the replacement</source>
        <translation>Seguir con la sustitución</translation>
    </message>
    <message>
        <source>Go on with the escalation</source>
        <translation>Seguir con el escalado</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Solved is what we say; closed is what the customer confirms.</source>
        <translation>Resuelta lo decimos nosotros; cerrada lo confirma el cliente.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar la incidencia</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Por qué aun así</translation>
    </message>
    <message>
        <source>Stays in the timeline</source>
        <translation>Queda en la cronología</translation>
    </message>
    <message>
        <source>%1 No reason stands in its place: what is ours, or on its way, is settled first.</source>
        <translation>%1 Ningún motivo lo sustituye: lo que es nuestro, o está en camino, se arregla antes.</translation>
    </message>
    <message>
        <source>Do what is missing, or say why it is closed all the same.</source>
        <translation>Haga lo que falta, o diga por qué se cierra aun así.</translation>
    </message>
</context>
<context>
    <name>CodeLines</name>
    <message>
        <source>Code or log</source>
        <translation>Código o registro</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s): copy them to see all.</source>
        <translation>
            <numerusform>%n línea más: cópielas para verlas todas.</numerusform>
            <numerusform>%n líneas más: cópielas para verlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Partir las líneas largas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the whole of %1</source>
        <translation>Abrir %1 entero</translation>
    </message>
    <message>
        <source>%1–%2 of %3 lines</source>
        <translation>%1–%2 de %3 líneas</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>channel assumed</source>
        <translation>canal supuesto</translation>
    </message>
    <message>
        <source>Put off, and more</source>
        <translation>Posponer y más</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>Qué hacer con: %1</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometido para %1</translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>Commitments of this incident</source>
        <translation>Compromisos de esta incidencia</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Nothing is owed to the customer now.</source>
        <translation>Ahora no se le debe nada al cliente.</translation>
    </message>
    <message>
        <source>Kept and ended</source>
        <translation>Cumplidos y terminados</translation>
    </message>
    <message>
        <source>Files of this incident</source>
        <translation>Archivos de esta incidencia</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>No files yet. Drop some here, or attach them from the menu Incident.</source>
        <translation>Todavía no hay archivos. Suelte aquí alguno o adjúntelo desde el menú Incidencia.</translation>
    </message>
    <message>
        <source>No files yet. Drop some here, or press %1.</source>
        <translation>Todavía no hay archivos. Suelte aquí alguno o pulse %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Of this customer</source>
        <translation>De este cliente</translation>
    </message>
    <message>
        <source>Nothing else so far: this is the customer&apos;s first incident.</source>
        <translation>Nada más por ahora: es la primera incidencia de este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>All %n incident(s) of this customer…</source>
        <translation>
            <numerusform>%n incidencia de este cliente…</numerusform>
            <numerusform>Las %n incidencias de este cliente…</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Nothing like it so far. The unit, or an error code in the title, finds more.</source>
        <translation>Nada parecido por ahora. Con el equipo, o con un código de error en el título, se encuentra más.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="vanished">Visitas</translation>
    </message>
</context>
<context>
    <name>CommuniqueDialog</name>
    <message>
        <source>New communiqué</source>
        <translation>Nuevo comunicado</translation>
    </message>
    <message>
        <source>For the customers</source>
        <translation>Para los clientes</translation>
    </message>
    <message>
        <source>What it is about, in one line</source>
        <translation>De qué se trata, en una línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Empezarlo</translation>
    </message>
    <message>
        <source>All-clear: %1</source>
        <translation>Fin de la avería: %1</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Actualización: %1</translation>
    </message>
    <message>
        <source>Give the all-clear</source>
        <translation>Dar el fin de la avería</translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation>Emitirla</translation>
    </message>
    <message>
        <source>Said at %1</source>
        <translation>Último texto (%1)</translation>
    </message>
    <message>
        <source>What happened, for the customers</source>
        <translation>Qué ha ocurrido, para los clientes</translation>
    </message>
    <message>
        <source>Why, for the customers</source>
        <translation>Por qué, para los clientes</translation>
    </message>
    <message>
        <source>What solved it, for the customers</source>
        <translation>Qué lo ha resuelto, para los clientes</translation>
    </message>
    <message>
        <source>What we are doing, for the customers</source>
        <translation>Qué estamos haciendo, para los clientes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Qué lo ha resuelto</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Next update at the latest</source>
        <translation>Próxima actualización, a más tardar</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Technical text, for the team alone</source>
        <translation>Texto técnico, solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Texto técnico</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Postal codes, zones or addresses</source>
        <translation>Códigos postales, zonas o direcciones</translation>
    </message>
    <message>
        <source>28, Madrid sur</source>
        <translation>28, Madrid sur</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>CX-24, printer</source>
        <translation>CX-24, impresora</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of open incidents</source>
        <translation>Etiquetas de incidencias abiertas</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>Only who has an open incident</source>
        <translation>Solo quien tenga una incidencia abierta</translation>
    </message>
    <message>
        <source>Customers whom it concerns</source>
        <translation>Clientes a los que afecta</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Take the chosen customer out</source>
        <translation>Quitar al cliente elegido</translation>
    </message>
    <message>
        <source>Nobody is meant by this.</source>
        <translation>Esto no afecta a nadie.</translation>
    </message>
    <message>
        <source>Say whom it concerns: a place, a model, a contract or a tag.</source>
        <translation>Diga a quién afecta: un lugar, un modelo, un contrato o una etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get it</source>
        <translation>
            <numerusform>Lo recibe %n cliente</numerusform>
            <numerusform>Lo reciben %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommuniquePage</name>
    <message>
        <source>Which recipients</source>
        <translation>Qué destinatarios</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>How many are marked as sent</source>
        <translation>Cuántos constan como enviados</translation>
    </message>
    <message>
        <source>Which version is shown</source>
        <translation>Qué versión se muestra</translation>
    </message>
    <message>
        <source>For the customers</source>
        <translation>Para los clientes</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informados</translation>
    </message>
    <message>
        <source>Their incidents in the queue</source>
        <translation>Sus incidencias en la cola</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualización…</translation>
    </message>
    <message>
        <source>All-clear…</source>
        <translation>Fin de la avería…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Mail merge file…</source>
        <translation>Archivo para combinar correo…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimir o PDF…</translation>
    </message>
    <message>
        <source>1 Reached</source>
        <translation>1 Informado</translation>
    </message>
    <message>
        <source>2 No answer</source>
        <translation>2 Sin respuesta</translation>
    </message>
    <message>
        <source>3 Wants no more</source>
        <translation>3 No quiere más</translation>
    </message>
    <message>
        <source>4 Came back</source>
        <translation>4 Devuelto</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Open the incident (Enter)</source>
        <translation>Abrir la incidencia (Intro)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>next update %1 (%2)</source>
        <translation>próxima actualización: %1 (%2)</translation>
    </message>
    <message>
        <source>All-clear, %1</source>
        <translation>Fin de la avería, %1</translation>
    </message>
    <message>
        <source>Nothing was written for the team.</source>
        <translation>No se escribió nada para el equipo de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: the list says why.</source>
        <translation>
            <numerusform>%n no se pudo escribir: la lista dice por qué.</numerusform>
            <numerusform>%n no se pudieron escribir: la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent; “Mark as sent” goes on with the rest.</source>
        <translation>
            <numerusform>%n marcado como enviado; «Marcar como enviado» sigue con el resto.</numerusform>
            <numerusform>%n marcados como enviados; «Marcar como enviado» sigue con el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent.</source>
        <translation>
            <numerusform>%n marcado como enviado.</numerusform>
            <numerusform>%n marcados como enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers&apos; text is copied.</source>
        <translation>El texto para los clientes está copiado.</translation>
    </message>
    <message>
        <source>Mail merge file</source>
        <translation>Archivo para combinar correo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Nobody is left to be rung. Who does not want a mail, and whose mail came back, stands here.</source>
        <translation>No queda nadie por llamar. Aquí aparece quien no quiere correo y aquel cuyo correo fue devuelto.</translation>
    </message>
    <message>
        <source>Everybody has been told of this version.</source>
        <translation>Todos están informados de esta versión.</translation>
    </message>
    <message>
        <source>Nothing came back. When a mail does, choose the recipient under “Told” and press 4.</source>
        <translation>No se ha devuelto nada. Cuando ocurra, elija al destinatario en «Informados» y pulse 4.</translation>
    </message>
    <message>
        <source>Nobody has been told yet: mark it as sent once it has left, or ring them.</source>
        <translation>Aún no se ha informado a nadie: marque el comunicado como enviado cuando haya salido, o llame.</translation>
    </message>
    <message>
        <source>Nobody is in it. Add a customer above.</source>
        <translation>No hay nadie. Añada un cliente arriba.</translation>
    </message>
</context>
<context>
    <name>CommuniqueWords</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>All-clear given</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>No se pudo escribir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Wants no more</source>
        <translation>No quiere más</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n informado</numerusform>
            <numerusform>%n informados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n devuelto</numerusform>
            <numerusform>%n devueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want(s) no more</source>
        <translation>
            <numerusform>%n no quiere más</numerusform>
            <numerusform>%n no quieren más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n time(s) in vain</source>
        <translation>
            <numerusform>llamado %n vez en vano</numerusform>
            <numerusform>llamado %n veces en vano</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>opens an incident</source>
        <translation>abre una incidencia</translation>
    </message>
</context>
<context>
    <name>Communiques</name>
    <message>
        <source>Nothing was given out yet.</source>
        <translation>Todavía no se ha comunicado nada.</translation>
    </message>
    <message>
        <source>Say what happened, for the customer to read.</source>
        <translation>Diga qué ha ocurrido, para que lo lea el cliente.</translation>
    </message>
    <message>
        <source>Say what solved it, for the customer to read.</source>
        <translation>Diga cómo se ha solucionado, para que lo lea el cliente.</translation>
    </message>
    <message>
        <source>Say by when they hear more: each communiqué promises the next word.</source>
        <translation>Diga antes de cuándo sabrán más: cada comunicado promete el siguiente aviso.</translation>
    </message>
    <message>
        <source>The moment of the next update lies behind. Choose one ahead.</source>
        <translation>El momento de la próxima actualización ya ha pasado. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Say in one line what it is about.</source>
        <translation>Diga en una línea de qué se trata.</translation>
    </message>
    <message>
        <source>Nobody would get it: choose whom it concerns, or add customers by hand.</source>
        <translation>No lo recibiría nadie: elija a quién afecta o añada clientes a mano.</translation>
    </message>
    <message>
        <source>The all-clear was given. If it fails again, begin another communiqué.</source>
        <translation>Ya se dio el fin de la avería. Si vuelve a fallar, empiece otro comunicado.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else wrote something about them meanwhile. Look at the list again.</source>
        <translation>Mientras tanto, otra persona ha anotado algo sobre este destinatario. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>They do not want to be told more about this communiqué.</source>
        <translation>No quieren que se les informe más de este comunicado.</translation>
    </message>
    <message>
        <source>Nothing was sent to them that could have come back.</source>
        <translation>No se les ha enviado nada que pudiera ser devuelto.</translation>
    </message>
    <message>
        <source>This communiqué is not there any more.</source>
        <translation>Este comunicado ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else gave out another version meanwhile. Look at it, and write yours again if it is still needed.</source>
        <translation>Mientras tanto, otra persona ha emitido otra versión. Léala y vuelva a escribir la suya si todavía hace falta.</translation>
    </message>
    <message>
        <source>They were told already: whoever was told is told the end too.</source>
        <translation>Ya se les ha informado: a quien se ha informado se le comunica también el final.</translation>
    </message>
    <message>
        <source>They are not among the recipients any more.</source>
        <translation>Ya no figuran entre los destinatarios.</translation>
    </message>
</context>
<context>
    <name>CommuniquesView</name>
    <message>
        <source>Communiqués</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>No communiqué yet.</source>
        <translation>Aún no hay comunicados.</translation>
    </message>
    <message>
        <source>Begin one…</source>
        <translation>Empezar uno…</translation>
    </message>
    <message>
        <source>When the same fails at many customers, tell all of them at once, and when they hear more.</source>
        <translation>Cuando falla lo mismo a muchos clientes, infórmeles a todos a la vez y dígales cuándo sabrán más.</translation>
    </message>
    <message>
        <source>New communiqué…</source>
        <translation>Nuevo comunicado…</translation>
    </message>
    <message>
        <source>The communiqué is written. Mark it as sent once it has left, and ring those who want a voice.</source>
        <translation>El comunicado está escrito. Márquelo como enviado cuando haya salido y llame a quienes prefieren una llamada.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Complaint about %1</source>
        <translation>Queja sobre %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>They were promised a call back</source>
        <translation>Se les prometió una llamada</translation>
    </message>
    <message>
        <source>Promised to call back by</source>
        <translation>Se prometió llamar antes de</translation>
    </message>
    <message>
        <source>The customer turned to somebody else of the house. They are called back within the hour that the rule sets, and sooner where that was promised.</source>
        <translation>El cliente acudió a otra persona de la casa. Se le devuelve la llamada dentro de la hora que fija la regla, y antes si se prometió.</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>A quién acudió</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Save the complaint</source>
        <translation>Guardar la queja</translation>
    </message>
    <message>
        <source>Say who was reached.</source>
        <translation>Diga a quién acudió.</translation>
    </message>
    <message>
        <source>Say by when they were promised a call back.</source>
        <translation>Diga antes de cuándo se les prometió la llamada.</translation>
    </message>
    <message>
        <source>Write down what the customer says.</source>
        <translation>Anote lo que dice el cliente.</translation>
    </message>
</context>
<context>
    <name>ComplaintsPart</name>
    <message>
        <source>%1 was reached instead: %2. They wait for a call back.</source>
        <translation>Acudieron a %1: %2. Esperan que se les llame.</translation>
    </message>
    <message>
        <source>They were called back…</source>
        <translation>Se les ha devuelto la llamada…</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write an entry</source>
        <translation>Escribir un apunte</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de apunte</translation>
    </message>
    <message>
        <source>Fold and keep the draft</source>
        <translation>Plegar y conservar el borrador</translation>
    </message>
    <message>
        <source>Fold and keep the draft (Esc)</source>
        <translation>Plegar y conservar el borrador (Esc)</translation>
    </message>
    <message>
        <source>The customer is told now</source>
        <translation>Se le comunica ahora al cliente</translation>
    </message>
    <message>
        <source>Now they know</source>
        <translation>Ahora sabe</translation>
    </message>
    <message>
        <source>New version of</source>
        <translation>Nueva versión de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar el apunte</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Save internally</source>
        <translation>Guardar como interno</translation>
    </message>
    <message>
        <source>Move to internal text</source>
        <translation>Pasar a texto interno</translation>
    </message>
    <message>
        <source>There are words for the customer, but this entry is internal. Move them, or say that the customer was told.</source>
        <translation>Hay texto para el cliente, pero este apunte es interno. Páselo a interno, o indique que se le comunicó al cliente.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Escriba qué ha ocurrido.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>What is wrong, without words of the trade</source>
        <translation>Qué falla, sin palabras técnicas</translation>
    </message>
    <message>
        <source>What we will do in the next hours, and when</source>
        <translation>Qué haremos en las próximas horas, y cuándo</translation>
    </message>
    <message>
        <source>Who will help, and what that changes for them</source>
        <translation>Quién ayudará y qué cambia para el cliente</translation>
    </message>
    <message>
        <source>What was wrong, and that it works again</source>
        <translation>Qué fallaba y que ya funciona</translation>
    </message>
    <message>
        <source>What was said, in words the customer may read</source>
        <translation>Lo hablado, con palabras que el cliente puede leer</translation>
    </message>
    <message>
        <source>Cause, readings, and the log lines that prove it, between ``` lines</source>
        <translation>Causa, lecturas y las líneas de registro que lo prueban, entre líneas ```</translation>
    </message>
    <message>
        <source>Technical details; logs and code between ``` lines</source>
        <translation>Detalles técnicos; registros y código entre líneas ```</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Borrador conservado a las %1</translation>
    </message>
    <message>
        <source>Bring the discarded text back</source>
        <translation>Recuperar el texto descartado</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Goes to the customer</source>
        <translation>Va al cliente</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>A file is still being stored. Save once it is there.</source>
        <translation>Aún se está guardando un archivo. Guarde el apunte cuando esté.</translation>
    </message>
    <message>
        <source>The words for the customer speak of a file, and none is attached. Attach it, or save once more to leave it out.</source>
        <translation>El texto para el cliente habla de un archivo y no hay ninguno adjunto. Adjúntelo o guarde otra vez para dejarlo fuera.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>This computer has no dictionary of %1, so its spelling is not checked. The package %2 brings one.</source>
        <translation>Este ordenador no tiene diccionario de %1, así que no se revisa su ortografía. El paquete %2 lo trae.</translation>
    </message>
    <message>
        <source>Say what is promised, or promise nothing.</source>
        <translation>Escriba qué se promete, o no prometa nada.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Dejar lo que hay</translation>
    </message>
    <message>
        <source>Keep what %1 set</source>
        <translation>Dejar lo que puso %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 assigned this to nobody %2.</source>
        <translation>%1 dejó esto sin asignar %2.</translation>
    </message>
    <message>
        <source>%1 assigned this to %2 %3.</source>
        <translation>%1 asignó esto a %2 %3.</translation>
    </message>
    <message>
        <source>%1 set the priority “%2” %3.</source>
        <translation>%1 puso la prioridad «%2» %3.</translation>
    </message>
    <message>
        <source>%1 set the state “%2” %3.</source>
        <translation>%1 puso el estado «%2» %3.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who contacted whom</source>
        <translation>Quién contactó con quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Escribimos</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Nos escribieron</translation>
    </message>
    <message>
        <source>We went to them</source>
        <translation>Fuimos a verlos</translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation>Vinieron a vernos</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Nos llamaron</translation>
    </message>
    <message>
        <source>Somebody there</source>
        <translation>Alguien de allí</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Cambiar el contacto</translation>
    </message>
    <message>
        <source>May receive technical text</source>
        <translation>Puede recibir texto técnico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>612 34 56 78, +44 20 7946 0123: the first is called first</source>
        <translation>612 34 56 78, +44 20 7946 0123: al primero se llama primero</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>no puede quedar vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address. It looks like name@company.com.</source>
        <translation>«%1» no es una dirección. Se escribe como nombre@empresa.com.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation begins here and never ends. Close it, or remove the mark.</source>
        <translation>Línea %1: aquí empieza un entrecomillado que no termina. Ciérrelo o quite la comilla.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Give each a name of its own.</source>
        <translation>Dos columnas se llaman «%1». Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>The first line holds no names of columns.</source>
        <translation>La primera línea no contiene nombres de columnas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Line %1 holds %2 cells, and the first line names %3. Is a separator written without quotation marks?</source>
        <translation>La línea %1 tiene %2 celdas y la primera línea nombra %3. ¿Hay un separador escrito sin comillas?</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Cuándo se les puede localizar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>choose a folder in which you may write</source>
        <translation>elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>This program was built without what writes %1. The folder holds all of it.</source>
        <translation>Este programa se compiló sin lo que escribe %1. En la carpeta está todo.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Contrato de mantenimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Cuándo se les puede localizar</translation>
    </message>
    <message>
        <source>Monday to Friday from 8 to 14; not at lunch time</source>
        <translation>De lunes a viernes de 8 a 14; no a la hora de comer</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Notas para el equipo</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>no puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Add a customer by name</source>
        <translation>Añadir un cliente por su nombre</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Añadir un cliente…</translation>
    </message>
    <message>
        <source>No customer is called so. Another part of the name may find them.</source>
        <translation>Ningún cliente se llama así. Pruebe con otra parte del nombre.</translation>
    </message>
    <message>
        <source>Several customers fit. Choose one of the list.</source>
        <translation>Hay varios clientes posibles. Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Notas para el equipo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Role of the contact</source>
        <translation>Cargo del contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town or zone</source>
        <translation>Población o zona</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Tipo de equipo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantía hasta</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coordinate in degrees.</source>
        <translation>«%1» no es una coordenada en grados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 21/11/2026.</source>
        <translation>«%1» no es una fecha como 21/11/2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like a phone number; it is kept as it stands.</source>
        <translation>«%1» no parece un número de teléfono; se guarda tal cual.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like a mail address; it is kept as it stands.</source>
        <translation>«%1» no parece una dirección de correo; se guarda tal cual.</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(no se lee)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is chosen for two columns. Leave it to one, or choose &quot;not read&quot; for &quot;%2&quot;.</source>
        <translation>«%1» está elegido para dos columnas. Déjelo en una, o elija «no se lee» para «%2».</translation>
    </message>
    <message>
        <source>Say which column holds the name of the customer.</source>
        <translation>Diga qué columna contiene el nombre del cliente.</translation>
    </message>
    <message>
        <source>the name is empty.</source>
        <translation>el nombre está vacío.</translation>
    </message>
    <message>
        <source>the name is longer than 200 letters.</source>
        <translation>el nombre tiene más de 200 letras.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Cuándo se les puede localizar</translation>
    </message>
    <message>
        <source>Language of the contact</source>
        <translation>Idioma del contacto</translation>
    </message>
    <message>
        <source>Channel of the contact</source>
        <translation>Canal del contacto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no channel such as phone, mail or message; it is left out.</source>
        <translation>«%1» no es un canal como teléfono, correo o mensaje; se omite.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>The customer is saved.</source>
        <translation>El cliente está guardado.</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>El contacto está guardado.</translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation>La sede está guardada.</translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation>El equipo está guardado.</translation>
    </message>
    <message>
        <source>%1 is there again.</source>
        <translation>%1 vuelve a estar.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>Prefiere: %1</translation>
    </message>
    <message>
        <source>Tax no. %1</source>
        <translation>NIF %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrato: %1</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>installed %1</source>
        <translation>instalado el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranty: %1</source>
        <translation>Garantía: %1</translation>
    </message>
    <message>
        <source>Nobody follows it</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Cumplida %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody is known here yet. &quot;Add…&quot; takes the first contact.</source>
        <translation>Aún no se conoce a nadie aquí. «Añadir…» anota el primer contacto.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>No site is known yet. &quot;Add…&quot; takes the first one.</source>
        <translation>Aún no se conoce ninguna sede. «Añadir…» anota la primera.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>No unit is known yet. &quot;Add…&quot; takes the first one.</source>
        <translation>Aún no se conoce ningún equipo. «Añadir…» anota el primero.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>There was no incident yet. Ctrl+N takes a new one.</source>
        <translation>Aún no ha habido incidencias. Ctrl+N abre una nueva.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Aún no se ha prometido nada.</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>Quitar el cliente</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>El contacto se ha quitado.</translation>
    </message>
    <message>
        <source>The site is removed.</source>
        <translation>La sede se ha quitado.</translation>
    </message>
    <message>
        <source>The unit is removed.</source>
        <translation>El equipo se ha quitado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Below are the incidents of %1 alone.</source>
        <translation>Abajo están solo las incidencias de %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Más sobre el cliente</translation>
    </message>
    <message>
        <source>&amp;Contacts as vCards…</source>
        <translation>&amp;Contactos como vCard…</translation>
    </message>
    <message>
        <source>&amp;Everything about them…</source>
        <translation>&amp;Todo lo suyo…</translation>
    </message>
    <message>
        <source>&amp;Forget the customer…</source>
        <translation>&amp;Olvidar al cliente…</translation>
    </message>
    <message>
        <source>Nobody is known here yet: add a contact first.</source>
        <translation>Aquí aún no se conoce a nadie: añada antes un contacto.</translation>
    </message>
    <message>
        <source>Contacts as vCards</source>
        <translation>Contactos como vCard</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contactos (*.vcf)</translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <translation>contactos.vcf</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>Los contactos están en %1.</translation>
    </message>
    <message>
        <source>%1 is forgotten. Backups of before hold it until newer ones replace them.</source>
        <translation>%1 está olvidado. Las copias anteriores lo conservan hasta que otras más nuevas las sustituyan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>Se ha quitado «%1».</translation>
    </message>
    <message>
        <source>Ours to lend, at %1</source>
        <translation>Nuestro para prestar, lo tiene %1</translation>
    </message>
    <message>
        <source>Ours to lend</source>
        <translation>Nuestro para prestar</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Sustituido por %1</translation>
    </message>
</context>
<context>
    <name>CustomersModel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open incident(s)</source>
        <translation>
            <numerusform>%1, %n incidencia abierta</numerusform>
            <numerusform>%1, %n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidencias abiertas</translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation>Última incidencia</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name, phone, address, serial number</source>
        <translation>Nombre, teléfono, dirección, número de serie</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>A file of customers fills the list at once; &quot;New customer&quot; adds one.</source>
        <translation>Un archivo de clientes llena la lista de una vez; «Nuevo cliente» añade uno.</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
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
        <source>New customer…</source>
        <translation>Nuevo cliente…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s), by name</source>
        <translation>
            <numerusform>El primer cliente, por nombre</numerusform>
            <numerusform>Los primeros %n clientes, por nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything about the customer</source>
        <translation>Todo sobre el cliente</translation>
    </message>
    <message>
        <source>The page holds what was said to the customer. The file for programs holds the team&apos;s notes too: read it before you hand it over.</source>
        <translation>La página contiene lo que se dijo al cliente. El archivo para programas contiene también las notas del equipo: léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>A new folder is made in this one</source>
        <translation>En esta se crea una carpeta nueva</translation>
    </message>
    <message>
        <source>Stopped: nothing was left on the disk.</source>
        <translation>Parado: no ha quedado nada en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>Hay %n archivo en %1.</numerusform>
            <numerusform>Hay %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>As one file too (.zip), beside the folder</source>
        <translation>También en un solo archivo (.zip), junto a la carpeta</translation>
    </message>
    <message>
        <source>All that is known of %1, for whoever asks for their data: every record in a file that programs read (customer.json), drafts among them; the attached files and photographs, and a page to read (summary.html).</source>
        <translation>Todo lo que se sabe de %1, para quien pida sus datos: cada registro en un archivo que leen los programas (customer.json), también los borradores; los archivos adjuntos y las fotografías, y una página para leer (summary.html).</translation>
    </message>
    <message>
        <source>%1 The same is in %2.</source>
        <translation>%1 Lo mismo está en %2.</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What the day is</source>
        <translation>Qué es el día</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Festivo local</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Media jornada</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Open: 9:00-13:00; nothing: closed</source>
        <translation>Abierto: 9:00-13:00; vacío: cerrado</translation>
    </message>
    <message>
        <source>Closed: 14:00-24:00</source>
        <translation>Cerrado: 14:00-24:00</translation>
    </message>
    <message>
        <source>Nobody there; nothing: all day</source>
        <translation>Sin nadie; vacío: todo el día</translation>
    </message>
    <message>
        <source>write from when to when it is closed, as 14:00-24:00.</source>
        <translation>escriba de qué hora a qué hora se cierra, como 14:00-24:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date: write it as %2.</source>
        <translation>«%1» no es una fecha: escríbala como %2.</translation>
    </message>
    <message>
        <source>it must lie after the first day, and within a year of it.</source>
        <translation>debe ser posterior al primer día, y no más de un año después.</translation>
    </message>
    <message>
        <source>it lies before the first day on which this is valid.</source>
        <translation>es anterior al primer día en que esto vale.</translation>
    </message>
    <message>
        <source>write what day it is, so that who reads a sum understands it.</source>
        <translation>escriba qué día es, para que se entienda al leer una cuenta.</translation>
    </message>
</context>
<context>
    <name>DayMark</name>
    <message>
        <source>H</source>
        <translation>F</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Cerrado cada semana</translation>
    </message>
    <message>
        <source>Holiday or closed day</source>
        <translation>Festivo o cerrado</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Exception: other hours</source>
        <translation>Excepción: otro horario</translation>
    </message>
</context>
<context>
    <name>DaysOffRows</name>
    <message>
        <source>None. On days off your reminders go to the person you name.</source>
        <translation>Ninguno. En los días libres, los recordatorios llegan a la persona que se indique.</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Añadir días libres</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Primer día libre</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Último día libre</translation>
    </message>
    <message>
        <source>Who takes your place</source>
        <translation>Quién sustituye</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Remove these days off</source>
        <translation>Quitar estos días libres</translation>
    </message>
    <message>
        <source>to</source>
        <comment>first day TO last day</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Also past a date that the customer was promised</source>
        <translation>También más allá de una fecha prometida al cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>For the team: what is waited for, and who said so</source>
        <translation>Para el equipo: qué se espera y quién lo dijo</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Qué la resolvió</translation>
    </message>
    <message>
        <source>For the team. The customer is told in an entry of its own.</source>
        <translation>Para el equipo. Al cliente se le informa en un apunte aparte.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Marcar como resuelta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Qué se espera</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Needed where urgency and impact give another priority</source>
        <translation>Necesario si urgencia e impacto dan otra prioridad</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <source>Tags to remove</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Varias, separadas por comas</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Todavía no hay ninguna</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>dentro de 15 minutos</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dentro de 1 hora</translation>
    </message>
    <message>
        <source>before closing, %1</source>
        <translation>antes del cierre, %1</translation>
    </message>
    <message>
        <source>at the next opening, %1</source>
        <translation>en la próxima apertura, %1</translation>
    </message>
    <message>
        <source>Nobody is known who follows incidents.</source>
        <translation>No consta nadie que siga incidencias.</translation>
    </message>
    <message>
        <source>Choose one of the people in the list.</source>
        <translation>Elija a una de las personas de la lista.</translation>
    </message>
    <message>
        <source>Name a tag to add or to remove.</source>
        <translation>Indique una etiqueta que añadir o quitar.</translation>
    </message>
    <message>
        <source>The moment must lie ahead.</source>
        <translation>El momento debe estar por venir.</translation>
    </message>
    <message>
        <source>Say why; it stays in the timeline.</source>
        <translation>Diga por qué; queda en la cronología.</translation>
    </message>
    <message>
        <source>Say what solved it.</source>
        <translation>Diga qué la resolvió.</translation>
    </message>
    <message>
        <source>Needed where it was solved or closed already</source>
        <translation>Necesario si ya estaba resuelta o cerrada</translation>
    </message>
    <message>
        <source>What was typed here is not used yet.</source>
        <translation>Lo que se ha escrito aquí todavía no se ha usado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Then ask the customer whether it works</source>
        <translation>Preguntar después al cliente si funciona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cause, where it was solved or closed</source>
        <translation>Causa, si estaba resuelta o cerrada</translation>
    </message>
    <message>
        <source>None was</source>
        <translation>Ninguna lo estaba</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>taking %n incident(s)</source>
        <translation>
            <numerusform>tomar %n incidencia</numerusform>
            <numerusform>tomar %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assigning %n incident(s) to %1</source>
        <translation>
            <numerusform>asignar %n incidencia a %1</numerusform>
            <numerusform>asignar %n incidencias a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assigning %n incident(s) to nobody</source>
        <translation>
            <numerusform>dejar %n incidencia sin asignar</numerusform>
            <numerusform>dejar %n incidencias sin asignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the priority of %n incident(s)</source>
        <translation>
            <numerusform>la prioridad de %n incidencia</numerusform>
            <numerusform>la prioridad de %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the tags of %n incident(s)</source>
        <translation>
            <numerusform>las etiquetas de %n incidencia</numerusform>
            <numerusform>las etiquetas de %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n incident(s) as solved</source>
        <translation>
            <numerusform>marcar %n incidencia como resuelta</numerusform>
            <numerusform>marcar %n incidencias como resueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letting %n incident(s) wait</source>
        <translation>
            <numerusform>dejar %n incidencia en espera</numerusform>
            <numerusform>dejar %n incidencias en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting %n incident(s) back to active</source>
        <translation>
            <numerusform>volver %n incidencia a activa</numerusform>
            <numerusform>volver %n incidencias a activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting off %n incident(s)</source>
        <translation>
            <numerusform>posponer %n incidencia</numerusform>
            <numerusform>posponer %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You follow %n incident(s) now.</source>
        <translation>
            <numerusform>Ahora sigue usted %n incidencia.</numerusform>
            <numerusform>Ahora sigue usted %n incidencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned to %1.</source>
        <translation>
            <numerusform>%n incidencia asignada a %1.</numerusform>
            <numerusform>%n incidencias asignadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned to nobody.</source>
        <translation>
            <numerusform>%n incidencia queda sin asignar.</numerusform>
            <numerusform>%n incidencias quedan sin asignar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s) set.</source>
        <translation>
            <numerusform>Prioridad de %n incidencia fijada.</numerusform>
            <numerusform>Prioridad de %n incidencias fijada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n incident(s) set.</source>
        <translation>
            <numerusform>Etiquetas de %n incidencia cambiadas.</numerusform>
            <numerusform>Etiquetas de %n incidencias cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) marked as solved; the customer is still to be told.</source>
        <translation>
            <numerusform>%n incidencia marcada como resuelta; falta informar al cliente.</numerusform>
            <numerusform>%n incidencias marcadas como resueltas; falta informar al cliente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) set to wait.</source>
        <translation>
            <numerusform>%n incidencia queda en espera.</numerusform>
            <numerusform>%n incidencias quedan en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) back to active.</source>
        <translation>
            <numerusform>%n incidencia vuelve a estar activa.</numerusform>
            <numerusform>%n incidencias vuelven a estar activas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) put off.</source>
        <translation>
            <numerusform>%n incidencia pospuesta.</numerusform>
            <numerusform>%n incidencias pospuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n incident(s)</source>
        <translation>
            <numerusform>Tomar %n incidencia</numerusform>
            <numerusform>Tomar %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n incident(s)</source>
        <translation>
            <numerusform>Asignar %n incidencia</numerusform>
            <numerusform>Asignar %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n incident(s) to nobody</source>
        <translation>
            <numerusform>Dejar %n incidencia sin asignar</numerusform>
            <numerusform>Dejar %n incidencias sin asignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s)</source>
        <translation>
            <numerusform>Prioridad de %n incidencia</numerusform>
            <numerusform>Prioridad de %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n incident(s)</source>
        <translation>
            <numerusform>Etiquetas de %n incidencia</numerusform>
            <numerusform>Etiquetas de %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n incident(s) as solved</source>
        <translation>
            <numerusform>Marcar %n incidencia como resuelta</numerusform>
            <numerusform>Marcar %n incidencias como resueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n incident(s) wait</source>
        <translation>
            <numerusform>Dejar %n incidencia en espera</numerusform>
            <numerusform>Dejar %n incidencias en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n incident(s) back to active</source>
        <translation>
            <numerusform>Volver %n incidencia a activa</numerusform>
            <numerusform>Volver %n incidencias a activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off what %n incident(s) owe next</source>
        <translation>
            <numerusform>Posponer lo próximo que se debe en %n incidencia</numerusform>
            <numerusform>Posponer lo próximo que se debe en %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %1 to %n incident(s)</source>
        <translation>
            <numerusform>enviar a %1 a %n incidencia</numerusform>
            <numerusform>enviar a %1 a %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sending %1 to %n incident(s)</source>
        <translation>
            <numerusform>no enviar a %1 a %n incidencia</numerusform>
            <numerusform>no enviar a %1 a %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n incident(s); who follows stays.</source>
        <translation>
            <numerusform>%1 va a %n incidencia; el responsable no cambia.</numerusform>
            <numerusform>%1 va a %n incidencias; sus responsables no cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not go to %n incident(s) any more.</source>
        <translation>
            <numerusform>%1 ya no va a %n incidencia.</numerusform>
            <numerusform>%1 ya no va a %n incidencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send somebody to %n incident(s)</source>
        <translation>
            <numerusform>Enviar a alguien a %n incidencia</numerusform>
            <numerusform>Enviar a alguien a %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send somebody to %n incident(s) no more</source>
        <translation>
            <numerusform>No enviar ya a nadie a %n incidencia</numerusform>
            <numerusform>No enviar ya a nadie a %n incidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailRows</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Avisó</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Se cuenta según</translation>
    </message>
    <message>
        <source>Urgency and impact</source>
        <translation>Urgencia e impacto</translation>
    </message>
    <message>
        <source>Why this priority</source>
        <translation>Por qué esta prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>None yet. Press T to set some.</source>
        <translation>Aún no hay. Pulse T para poner alguna.</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número en otro sistema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type of assistance</source>
        <translation>Tipo de asistencia</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Técnicos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: con cambios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: deshecho</translation>
    </message>
    <message>
        <source>Priority set by</source>
        <translation>Prioridad fijada por</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>&quot;%1&quot; is no phone number. Write it as it is dialled, such as 612 34 56 78 or +44 20 7946 0123.</source>
        <translation>«%1» no es un número de teléfono. Escríbalo como se marca, por ejemplo 612 34 56 78 o +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address. It looks like name@company.com.</source>
        <translation>«%1» no es una dirección de correo. Se escribe como nombre@empresa.com.</translation>
    </message>
    <message>
        <source>A site needs a name or an address.</source>
        <translation>Una sede necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Coordinates are two numbers: latitude and longitude. Give both, or neither.</source>
        <translation>Las coordenadas son dos números: latitud y longitud. Indique los dos o ninguno.</translation>
    </message>
    <message>
        <source>Latitude lies between -90 and 90, longitude between -180 and 180.</source>
        <translation>La latitud está entre -90 y 90; la longitud, entre -180 y 180.</translation>
    </message>
    <message>
        <source>A unit needs a kind, a brand, a model or a serial number.</source>
        <translation>Un equipo necesita un tipo, una marca, un modelo o un número de serie.</translation>
    </message>
    <message>
        <source>The warranty ends before it begins. Correct one of the two dates.</source>
        <translation>La garantía termina antes de empezar. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Another person changed this meanwhile. Your words stand here still: copy what you need, close this, and open it again.</source>
        <translation>Otra persona lo ha cambiado entretanto. Lo que usted ha escrito sigue aquí: copie lo que necesite, cierre y vuelva a abrir.</translation>
    </message>
    <message>
        <source>Another person removed this meanwhile.</source>
        <translation>Otra persona lo ha quitado entretanto.</translation>
    </message>
    <message>
        <source>Incidents or units belong to this site: it stays, so that they keep their place.</source>
        <translation>Hay incidencias o equipos en esta sede: se queda, para que conserven su sitio.</translation>
    </message>
    <message>
        <source>Incidents tell of this: it stays, so that their history can be read.</source>
        <translation>Hay incidencias que hablan de esto: se queda, para que su historia se pueda leer.</translation>
    </message>
    <message>
        <source>There is a customer of this name already. Add what tells them apart, such as the town.</source>
        <translation>Ya hay un cliente con este nombre. Añada lo que los distingue, como la población.</translation>
    </message>
    <message>
        <source>Another desk has changed this customer meanwhile. Look at it again before it goes.</source>
        <translation>Otro puesto ha cambiado este cliente entretanto. Mírelo de nuevo antes de quitarlo.</translation>
    </message>
    <message>
        <source>Type the name of the customer as it stands above.</source>
        <translation>Escriba el nombre del cliente tal como figura arriba.</translation>
    </message>
    <message>
        <source>Stopped: what was forgotten until then stays so. Forget the customer again for the rest.</source>
        <translation>Detenido: lo olvidado hasta entonces queda olvidado. Vuelva a olvidar al cliente para el resto.</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>Nothing here holds &quot;%1&quot;.</source>
        <translation>Nada contiene «%1».</translation>
    </message>
    <message>
        <source>Fewer letters may find more. Esc empties the field.</source>
        <translation>Con menos letras se puede encontrar más. Esc vacía el campo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>DispatchWindow</name>
    <message>
        <source>Technicians, the best first</source>
        <translation>Técnicos, primero el más indicado</translation>
    </message>
    <message>
        <source>Nobody works here yet. Add the technicians under Tools.</source>
        <translation>Aún no trabaja nadie aquí. Añada los técnicos en Herramientas.</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Enviar técnico</translation>
    </message>
    <message>
        <source>Skills that are needed</source>
        <translation>Capacidades necesarias</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>en 1 hora</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>en 2 horas</translation>
    </message>
    <message>
        <source>tomorrow at 09:00</source>
        <translation>mañana a las 09:00</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>half an hour</source>
        <translation>media hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of this technician</source>
        <translation>Los números de este técnico</translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>Qué cuenta…</translation>
    </message>
    <message>
        <source>How much distance, skills and the rest count</source>
        <translation>Cuánto cuentan la distancia, las capacidades y lo demás</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Lista de llamadas…</translation>
    </message>
    <message>
        <source>L in the list: call one after the other until somebody goes</source>
        <translation>L en la lista: llamar a uno tras otro hasta que alguien vaya</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Relevar…</translation>
    </message>
    <message>
        <source>H in the list: offer it; who follows it stays until it is accepted</source>
        <translation>H en la lista: ofrecer el relevo; el responsable sigue siéndolo hasta que se acepte</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Enter in the list: they follow it at once</source>
        <translation>Intro en la lista: pasa a ser responsable enseguida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Who goes to %1?</source>
        <translation>¿Quién va a %1?</translation>
    </message>
    <message>
        <source>A hand-over is offered already and waits for its answer.</source>
        <translation>Ya hay un relevo ofrecido que espera respuesta.</translation>
    </message>
    <message>
        <source>Nobody has all that is asked for. Ask for less, or for a later moment.</source>
        <translation>Nadie reúne todo lo que se pide. Pida menos, o un momento posterior.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1: %2. Press Enter once more to assign it all the same.</source>
        <translation>%1: %2. Pulse Intro otra vez para asignarla de todos modos.</translation>
    </message>
    <message>
        <source>A word for %1 with the offer; it may stay empty. Until they accept, nothing changes.</source>
        <translation>Unas palabras para %1 con la oferta; pueden quedar vacías. Hasta que acepte, nada cambia.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <translation>%1 se ha ofrecido a %2.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>No va</translation>
    </message>
    <message>
        <source>Does not go any more</source>
        <translation>Ya no va</translation>
    </message>
    <message>
        <source>Goes; the owner stays</source>
        <translation>Va; el responsable no cambia</translation>
    </message>
    <message>
        <source>G in the list: they do not go any more; who follows it stays</source>
        <translation>G en la lista: ya no va; el responsable no cambia</translation>
    </message>
    <message>
        <source>G in the list: they go; who follows it stays</source>
        <translation>G en la lista: va; el responsable no cambia</translation>
    </message>
    <message>
        <source>%1: %2. Press G once more to send them all the same.</source>
        <translation>%1: %2. Pulse G otra vez para enviarle de todos modos.</translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>mismo código postal</translation>
    </message>
    <message>
        <source>same postal area</source>
        <translation>misma zona postal</translation>
    </message>
    <message>
        <source>same province</source>
        <translation>misma provincia</translation>
    </message>
    <message>
        <source>distance not known</source>
        <translation>distancia desconocida</translation>
    </message>
    <message>
        <source>not free within 30 days</source>
        <translation>sin hueco en 30 días</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>libre entonces</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>libre desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incidencia abierta</numerusform>
            <numerusform>%n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this unit %n time(s)</source>
        <translation>
            <numerusform>estuvo %n vez con este equipo</numerusform>
            <numerusform>estuvo %n veces con este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was at this customer&apos;s %n time(s)</source>
        <translation>
            <numerusform>estuvo %n vez en este cliente</numerusform>
            <numerusform>estuvo %n veces en este cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has %2, needs %3</source>
        <translation>%1: tiene %2, hace falta %3</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>%1 %2, needs %3</source>
        <translation>%1 %2, hace falta %3</translation>
    </message>
    <message>
        <source>not certified for %1</source>
        <translation>sin certificado de %1</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>ausente hasta %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1; %2 stands in</source>
        <translation>%1; le sustituye %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (collaborator)</source>
        <translation>%1 (colaborador)</translation>
    </message>
    <message>
        <source>Follows it</source>
        <translation>Responsable</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 points</source>
        <translation>%1 – %2 puntos</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>no se pide ninguna</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Knows the place</source>
        <translation>Conoce el sitio</translation>
    </message>
    <message>
        <source>was never there</source>
        <translation>nunca ha estado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>certified for %1</source>
        <translation>con certificado de %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Aún sin llamar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Offered to you by %1, %2 ago</source>
        <translation>%1 le ofrece el relevo, hace %2</translation>
    </message>
    <message>
        <source>Offered to %1 by %2, %3 ago</source>
        <translation>%2 ofrece el relevo a %1, hace %3</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>libre ahora</translation>
    </message>
    <message>
        <source>Offered to you by %1 just now</source>
        <translation>%1 le ofrece el relevo, ahora mismo</translation>
    </message>
    <message>
        <source>Offered to %1 by %2 just now</source>
        <translation>%2 ofrece el relevo a %1, ahora mismo</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Va</translation>
    </message>
</context>
<context>
    <name>Dispatching</name>
    <message>
        <source>Say why they cannot go: whoever looks for somebody later must not ask the same again.</source>
        <translation>Diga por qué no puede ir: quien busque después a alguien no debe preguntar lo mismo otra vez.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100.</source>
        <translation>Un peso es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Something must count: give at least one of them a weight.</source>
        <translation>Algo tiene que contar: dé peso al menos a uno de ellos.</translation>
    </message>
    <message>
        <source>It is offered to somebody already. Take that offer back first.</source>
        <translation>Ya está ofrecida a alguien. Retire antes esa oferta.</translation>
    </message>
    <message>
        <source>It is closed: there is nothing to hand over.</source>
        <translation>Está cerrada: no hay nada que relevar.</translation>
    </message>
    <message>
        <source>They follow it already.</source>
        <translation>Ya es su responsable.</translation>
    </message>
    <message>
        <source>They do not work here any more. Choose somebody else.</source>
        <translation>Ya no trabaja aquí. Elija a otra persona.</translation>
    </message>
    <message>
        <source>No hand-over is offered here any more: it was answered or taken back.</source>
        <translation>Aquí ya no hay ningún relevo ofrecido: se respondió o se retiró.</translation>
    </message>
    <message>
        <source>Say why it is declined: whoever offered it looks for somebody else by that.</source>
        <translation>Diga por qué se rechaza: quien lo ofreció busca a otra persona según eso.</translation>
    </message>
    <message>
        <source>Give the technician a name.</source>
        <translation>Dé un nombre al técnico.</translation>
    </message>
    <message>
        <source>There is a technician of this name already. Add the second surname, say.</source>
        <translation>Ya hay un técnico con este nombre. Añada, por ejemplo, el segundo apellido.</translation>
    </message>
    <message>
        <source>This is no number that can be rung. Write it whole, with + and the country&apos;s code when it is another one.</source>
        <translation>No es un número al que se pueda llamar. Escríbalo entero, con + y el prefijo si es de otro país.</translation>
    </message>
    <message>
        <source>Coordinates are two numbers of degrees, such as 40.41678 and -3.70379; leave both empty when they are not known.</source>
        <translation>Las coordenadas son dos números de grados, como 40,41678 y -3,70379; deje ambas vacías si no se conocen.</translation>
    </message>
    <message>
        <source>The cost of an hour is not below nothing.</source>
        <translation>El coste de una hora no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose another.</source>
        <translation>Ese calendario ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>They still follow open incidents. Hand those over first: each needs one named person.</source>
        <translation>Aún es responsable de incidencias abiertas. Releve antes esas: cada una necesita una persona con nombre.</translation>
    </message>
    <message>
        <source>Somebody else changed this technician meanwhile. Close this, look at them again, and repeat what you wanted.</source>
        <translation>Entretanto otra persona ha cambiado la ficha de este técnico. Cierre, vuelva a mirarla y repita lo que quería.</translation>
    </message>
    <message>
        <source>They still have visits ahead. Give those to somebody else on the board first.</source>
        <translation>Aún tiene visitas por delante. Páselas antes a otra persona en el tablero.</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted once you save.</source>
        <translation>«%1» se borra cuando guarde.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Saved. What was in force until now is among the versions.</source>
        <translation>Guardado. Lo vigente hasta ahora está entre las versiones.</translation>
    </message>
    <message>
        <source>This is what %1 holds. It counts once you save.</source>
        <translation>Esto es lo que contiene %1. Cuenta cuando guarde.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Escribir un archivo</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Versión %1, %2, %3</translation>
    </message>
    <message>
        <source>%1. It counts again once you save.</source>
        <translation>%1. Vuelve a contar cuando guarde.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Lo que ha cambiado no está guardado.</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>missed call</source>
        <translation>llamada perdida</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Open the incident (Enter)</source>
        <translation>Abrir la incidencia (Intro)</translation>
    </message>
    <message>
        <source>Write down that the customer was told (L)</source>
        <translation>Anotar que se informó al cliente (L)</translation>
    </message>
    <message>
        <source>Put it off for an hour (S)</source>
        <translation>Posponer una hora (S)</translation>
    </message>
    <message>
        <source>Put it off for an hour</source>
        <translation>Posponer una hora</translation>
    </message>
    <message>
        <source>Close: it stays among what is due today (Esc)</source>
        <translation>Cerrar: sigue entre lo que vence hoy (Esc)</translation>
    </message>
    <message>
        <source>Close what came due</source>
        <translation>Cerrar lo vencido</translation>
    </message>
    <message>
        <source>What came due</source>
        <translation>Lo vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1.</source>
        <translation>
            <numerusform>%n pospuesto hasta %1.</numerusform>
            <numerusform>%n pospuestos hasta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off all the same</source>
        <translation>Posponer igualmente</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Devolver la llamada a %1</translation>
    </message>
    <message>
        <source>Open a card for the call to %1 (L)</source>
        <translation>Abrir una ficha para la llamada a %1 (L)</translation>
    </message>
    <message>
        <source>Show it among the calls (Enter)</source>
        <translation>Mostrarla entre las llamadas (Intro)</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>Commitments that move</source>
        <translation>Compromisos que se mueven</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Vencía</translation>
    </message>
    <message>
        <source>Will be due</source>
        <translation>Vencerá</translation>
    </message>
    <message>
        <source>What is changed, and why</source>
        <translation>Qué se cambia, y por qué</translation>
    </message>
    <message>
        <source>What is changed, and why: for the list of versions</source>
        <translation>Qué se cambia, y por qué: para la lista de versiones</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Volver al calendario</translation>
    </message>
    <message>
        <source>Save from now on</source>
        <translation>Guardar desde ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) move</source>
        <translation>
            <numerusform>%n compromiso abierto se mueve</numerusform>
            <numerusform>%n compromisos abiertos se mueven</numerusform>
        </translation>
    </message>
    <message>
        <source>none becomes overdue</source>
        <translation>ninguno queda vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) overdue</source>
        <translation>
            <numerusform>%n pasa a estar vencido</numerusform>
            <numerusform>%n pasan a estar vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No open commitment moves</source>
        <translation>No se mueve ningún compromiso abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) were looked at. What has ended keeps its verdict.</source>
        <translation>
            <numerusform>Se ha revisado %n compromiso abierto. Lo terminado conserva su veredicto.</numerusform>
            <numerusform>Se han revisado %n compromisos abiertos. Lo terminado conserva su veredicto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>Se muestra el primero.</numerusform>
            <numerusform>Se muestran los %n primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>becomes overdue</source>
        <translation>pasa a estar vencido</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>The customer told us</source>
        <translation>El cliente nos dijo</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Se comunicó al cliente</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>Correo recibido</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Carta recibida</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Corrected later</source>
        <translation>Corregido después</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Channel assumed</source>
        <translation>Canal supuesto</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>comunicado: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · con %2</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionada</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>A la espera de: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Promised: %1, by %2</source>
        <translation>Prometido: %1 (plazo: %2)</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Promesa cumplida: %1</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Promesa aplazada al %1</translation>
    </message>
    <message>
        <source>Promise moved to %2: %1</source>
        <translation>Promesa aplazada al %2: %1</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>Promesa retirada</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Promesa retirada: %1</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>EquipmentForm</name>
    <message>
        <source>New unit</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Warranty from</source>
        <translation>Garantía desde</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantía hasta</translation>
    </message>
    <message>
        <source>Warranty of whom</source>
        <translation>Quién da la garantía</translation>
    </message>
    <message>
        <source>Warranty extended by</source>
        <translation>Garantía ampliada por</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Contrato de mantenimiento</translation>
    </message>
    <message>
        <source>a unit needs a kind, a brand, a model or a serial number.</source>
        <translation>un equipo necesita un tipo, una marca, un modelo o un número de serie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it such as %2.</source>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
    <message>
        <source>the warranty ends before it begins.</source>
        <translation>la garantía termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Open incidents of all that there were</source>
        <translation>Incidencias abiertas de todas las que ha habido</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidencias abiertas</translation>
    </message>
</context>
<context>
    <name>EquipmentView</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Serial number, model, customer</source>
        <translation>Número de serie, modelo, cliente</translation>
    </message>
    <message>
        <source>No unit is known yet.</source>
        <translation>Aún no se conoce ningún equipo.</translation>
    </message>
    <message>
        <source>Units are added on the page of their customer, or come with a file of customers.</source>
        <translation>Los equipos se añaden en la página de su cliente, o vienen con un archivo de clientes.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n unit(s), by serial number</source>
        <translation>
            <numerusform>El primer equipo, por número de serie</numerusform>
            <numerusform>Los primeros %n equipos, por número de serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationDialog</name>
    <message>
        <source>Escalate the incident</source>
        <translation>Escalar la incidencia</translation>
    </message>
    <message>
        <source>They were chased</source>
        <translation>Se les insistió</translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation>Prometieron una respuesta</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Close the escalation</source>
        <translation>Cerrar el escalado</translation>
    </message>
    <message>
        <source>Their case number</source>
        <translation>Su número de caso</translation>
    </message>
    <message>
        <source>Empty while they have given none</source>
        <translation>Vacío mientras no den ninguno</translation>
    </message>
    <message>
        <source>Whom to ask for there</source>
        <translation>Por quién preguntar</translation>
    </message>
    <message>
        <source>Name, phone, mail</source>
        <translation>Nombre, teléfono, correo</translation>
    </message>
    <message>
        <source>Chase them next</source>
        <translation>Insistir de nuevo</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Prometido hasta</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Within an hour the customer is owed a call about it: that it went to others, and what comes next.</source>
        <translation>En una hora se debe al cliente una llamada: que pasó a otros y qué viene después.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of the office or company</source>
        <translation>De la sede o de la empresa</translation>
    </message>
    <message>
        <source>Say to whom it is escalated: the name of the office or company.</source>
        <translation>Diga a quién se escala: el nombre de la sede o de la empresa.</translation>
    </message>
    <message>
        <source>Say until when they promised an answer.</source>
        <translation>Diga para cuándo prometieron una respuesta.</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>a time zone such as Europe/Madrid</source>
        <translation>una zona horaria como Europe/Madrid</translation>
    </message>
    <message>
        <source>an object of calendars by id</source>
        <translation>un objeto de calendarios por id</translation>
    </message>
    <message>
        <source>a calendar {tz, week, holidays, exceptions, breaks}</source>
        <translation>un calendario {tz, week, holidays, exceptions, breaks}</translation>
    </message>
    <message>
        <source>a date such as 2026-03-06</source>
        <translation>una fecha como 2026-03-06</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a list of 1 to %1 events</source>
        <translation>una lista de 1 a %1 eventos</translation>
    </message>
    <message>
        <source>no second case_opened</source>
        <translation>que no haya un segundo case_opened</translation>
    </message>
    <message>
        <source>an event of kind case_opened</source>
        <translation>un evento de tipo case_opened</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>This log is larger than %1 MB; expected one incident.</source>
        <translation>Este registro ocupa más de %1 MB; se esperaba una incidencia.</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2)</source>
        <translation>%1: esto no es JSON (%2)</translation>
    </message>
    <message>
        <source>Expected one JSON object of schema aviso-event-log/1.</source>
        <translation>Se esperaba un objeto JSON del esquema aviso-event-log/1.</translation>
    </message>
    <message>
        <source>a text of Unicode characters without NUL</source>
        <translation>un texto de caracteres Unicode sin NUL</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>un texto de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texto de como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>a moment such as 2026-03-06T18:20, between 1970 and 2199</source>
        <translation>un momento como 2026-03-06T18:20, entre 1970 y 2199</translation>
    </message>
    <message>
        <source>an id that no event before has</source>
        <translation>un id que no tenga ningún evento anterior</translation>
    </message>
    <message>
        <source>a moment not before &quot;at&quot;</source>
        <translation>un momento no anterior a «at»</translation>
    </message>
    <message>
        <source>a duration such as PT45M</source>
        <translation>una duración como PT45M</translation>
    </message>
    <message>
        <source>false, since %1 is written</source>
        <translation>false, ya que %1 es escrito</translation>
    </message>
    <message>
        <source>a text, or an object of texts by language</source>
        <translation>un texto, o un objeto de textos por idioma</translation>
    </message>
    <message>
        <source>an object of versions by fact, such as {&quot;plan&quot;: 2}</source>
        <translation>un objeto de versiones por hecho, como {&quot;plan&quot;: 2}</translation>
    </message>
    <message>
        <source>facts among %1</source>
        <translation>hechos entre %1</translation>
    </message>
    <message>
        <source>a version from 1 to 10000</source>
        <translation>una versión de 1 a 10000</translation>
    </message>
    <message>
        <source>a promise {id, what, due}, or promise_id</source>
        <translation>una promesa {id, what, due}, o promise_id</translation>
    </message>
    <message>
        <source>a promise {id, what, due}, since a new date needs one</source>
        <translation>una promesa {id, what, due}, pues una fecha nueva la necesita</translation>
    </message>
    <message>
        <source>the id of a promise made before</source>
        <translation>el id de una promesa hecha antes</translation>
    </message>
    <message>
        <source>the id of an event before this one</source>
        <translation>el id de un evento anterior a este</translation>
    </message>
    <message>
        <source>a moment not before that of the event before it, unless &quot;recorded_at&quot; or &quot;supersedes&quot; says why</source>
        <translation>un momento no anterior al del suceso precedente, salvo que &quot;recorded_at&quot; o &quot;supersedes&quot; diga por qué</translation>
    </message>
    <message>
        <source>team, since an internal event is the team&apos;s</source>
        <translation>team, porque un suceso interno es del equipo</translation>
    </message>
    <message>
        <source>false, since the outcome is %1</source>
        <translation>false, porque el resultado es %1</translation>
    </message>
    <message>
        <source>true, since somebody was reached</source>
        <translation>true, porque se localizó a alguien</translation>
    </message>
    <message>
        <source>an id that no promise before has, or a contact that tells the customer the new date</source>
        <translation>un id que no tenga ninguna promesa anterior, o un contacto que comunique al cliente la nueva fecha</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>%1: se esperaba uno de %2, se encontró &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1: expected a number from 1, found %2</source>
        <translation>%1: se esperaba un número a partir de 1, se encontró %2</translation>
    </message>
</context>
<context>
    <name>ExcerptWindow</name>
    <message>
        <source>Excerpt of %1</source>
        <translation>Extracto de %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Attach the whole file too</source>
        <translation>&amp;Adjuntar también el archivo entero</translation>
    </message>
    <message>
        <source>&amp;Attach the whole file too (it is too large)</source>
        <translation>&amp;Adjuntar también el archivo entero (es demasiado grande)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Buscar en las líneas</translation>
    </message>
    <message>
        <source>Next line that has it</source>
        <translation>Línea siguiente que lo contiene</translation>
    </message>
    <message>
        <source>Previous line that has it</source>
        <translation>Línea anterior que lo contiene</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>&amp;From line</source>
        <translation>&amp;Desde la línea</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Language of the lines</source>
        <translation>Lenguaje de las líneas</translation>
    </message>
    <message>
        <source>Shift and the arrows choose lines.</source>
        <translation>Mayús y las flechas eligen líneas.</translation>
    </message>
    <message>
        <source>The file is empty: there are no lines to take.</source>
        <translation>El archivo está vacío: no hay líneas que tomar.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s)</source>
        <translation>
            <numerusform>Como mucho %n línea</numerusform>
            <numerusform>Como mucho %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take lines %1–%2</source>
        <translation>Tomar las líneas %1–%2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No aparece</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Opinion about %1</source>
        <translation>Opinión sobre %1</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>De quién es la opinión</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How they gave it</source>
        <translation>Cómo la dieron</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>We may call about it</source>
        <translation>Podemos llamar para comentarlo</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo de trabajo</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>1 is very bad, 5 is very good. Who solved it does not rate it, nor write down what the customer thinks.</source>
        <translation>1 es muy mal, 5 es muy bien. Quien lo resolvió no lo valora ni anota lo que piensa el cliente.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarla</translation>
    </message>
</context>
<context>
    <name>FigureChart</name>
    <message>
        <source>Chart of the table beneath, which says the same</source>
        <translation>Gráfico de la tabla de debajo, que dice lo mismo</translation>
    </message>
    <message>
        <source>This Aviso was built without QCustomPlot and draws no chart. The table says the same.</source>
        <translation>Este Aviso se compiló sin QCustomPlot y no dibuja gráficos. La tabla dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>Enter opens the incidents behind it</source>
        <translation>Intro abre las incidencias que hay detrás</translation>
    </message>
    <message>
        <source>Enter opens the incident</source>
        <translation>Intro abre la incidencia</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>&quot;%1&quot; is nothing to filter by. Use one of %2, or put it in quotes to search for it.</source>
        <translation>No se puede filtrar por «%1». Utilice alguno de estos: %2; o póngalo entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word to look for.</source>
        <translation>«%1» no contiene ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of %2.</source>
        <translation>«%1» no se conoce aquí. Utilice alguno de estos: %2.</translation>
    </message>
    <message>
        <source>Write behind the colon what to look for.</source>
        <translation>Escriba tras los dos puntos lo que busca.</translation>
    </message>
    <message>
        <source>Write behind the colon one of %1.</source>
        <translation>Escriba tras los dos puntos alguno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Filter: words, or state: owner: customer: waiting: …</source>
        <extracomment>Example of the language of filters: keys and values as the person types them</extracomment>
        <translation>Filtrar: palabras, o estado: responsable: cliente: espera: …</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Intro lo cambia, Supr lo quita</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>What may stand here</source>
        <translation>Lo que puede ir aquí</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this incident</source>
        <translation>Buscar en esta incidencia</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>FiredRules</name>
    <message>
        <source>What rules made today</source>
        <translation>Lo que han abierto hoy las reglas</translation>
    </message>
    <message>
        <source>Enter opens the incident; “Why is this owed?” there tells the rule and its sum.</source>
        <translation>Intro abre la incidencia; allí, «¿Por qué se debe esto?» dice la regla y su cálculo.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Databases of Aviso (*.db)</source>
        <translation>Bases de datos de Aviso (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@host:5432/name. Whoever runs the server knows it.</source>
        <translation>Una dirección tiene la forma postgresql://usuario@servidor:5432/nombre. La conoce quien administra el servidor.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: Aviso would have to keep it where others can read it. PostgreSQL takes it from its own password file (.pgpass).</source>
        <translation>Deje la contraseña fuera de la dirección: Aviso tendría que guardarla donde otros pueden leerla. PostgreSQL la toma de su propio archivo de contraseñas (.pgpass).</translation>
    </message>
    <message>
        <source>Choose the file of the database first.</source>
        <translation>Elija primero el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>El archivo %1 no existe. Elija otro.</translation>
    </message>
    <message>
        <source>Trying to open it…</source>
        <translation>Intentando abrirla…</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Le damos la bienvenida a Aviso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Name of your company</source>
        <translation>Nombre de su empresa</translation>
    </message>
    <message>
        <source>It stands at the head of the reports that customers get.</source>
        <translation>Encabeza los informes que reciben los clientes.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>¿Dónde se guardan los datos?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, for a team</source>
        <translation>En un servidor PostgreSQL, para un grupo</translation>
    </message>
    <message>
        <source>In a database that is there already</source>
        <translation>En una base de datos que ya existe</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Archivo de la base de datos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>In the file %1, for one person at a time, with a checked copy every day.</source>
        <translation>En el archivo %1, para una persona a la vez, con una copia comprobada cada día.</translation>
    </message>
    <message>
        <source>An empty database on the server is made ready; one that Aviso uses already is opened.</source>
        <translation>Una base de datos vacía del servidor se prepara; una que Aviso ya usa se abre.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What you write is signed with it, and what you owe is reminded to you.</source>
        <translation>Con él se firma lo que usted escribe y se le recuerda lo que debe.</translation>
    </message>
    <message>
        <source>Without one, Aviso takes the name under which this computer knows you.</source>
        <translation>Sin nombre, Aviso toma el que este ordenador conoce de usted.</translation>
    </message>
    <message>
        <source>Begin with a sample?</source>
        <translation>¿Empezar con un ejemplo?</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Begin with a sample company</source>
        <translation>Empezar con una empresa de ejemplo</translation>
    </message>
    <message>
        <source>Ctrl+N takes the first incident.</source>
        <translation>Ctrl+N registra la primera incidencia.</translation>
    </message>
    <message>
        <source>A dozen customers and some forty incidents, to look around. Tools &gt; Remove sample data takes them away again, and leaves what you wrote.</source>
        <translation>Una docena de clientes y unas cuarenta incidencias para curiosear. Herramientas &gt; Quitar los datos de ejemplo los retira y deja lo que usted haya escrito.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Aviso keeps what you promise to customers. A few questions, then it starts.</source>
        <translation>Aviso guarda lo que usted promete a sus clientes. Unas pocas preguntas y empieza.</translation>
    </message>
</context>
<context>
    <name>FoldingText</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Mostrar la línea entera</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the quoted text</source>
        <translation>Ocultar el texto citado</translation>
    </message>
    <message numerus="yes">
        <source>Show the quoted text (%n line(s))</source>
        <translation>
            <numerusform>Mostrar el texto citado (%n línea)</numerusform>
            <numerusform>Mostrar el texto citado (%n líneas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowedPart</name>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>Próxima actualización: %1</translation>
    </message>
    <message>
        <source>All-clear: %1</source>
        <translation>Fin de la avería: %1</translation>
    </message>
    <message>
        <source>Open the communiqué</source>
        <translation>Abrir el comunicado</translation>
    </message>
    <message>
        <source>Open the communiqué “%1”</source>
        <translation>Abrir el comunicado «%1»</translation>
    </message>
    <message>
        <source>Communiqués</source>
        <translation>Comunicados</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Looking for what is known of the customer…</source>
        <translation>Buscando lo que se sabe del cliente…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget for ever</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>Olvidar al cliente</translation>
    </message>
    <message>
        <source>Name of the customer, to confirm</source>
        <translation>Nombre del cliente, para confirmar</translation>
    </message>
    <message>
        <source>name, notes and tax number</source>
        <translation>nombre, notas y NIF</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) with phones and mails</source>
        <translation>
            <numerusform>%n contacto con teléfonos y correos</numerusform>
            <numerusform>%n contactos con teléfonos y correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the addresses of %n site(s)</source>
        <translation>
            <numerusform>la dirección de %n sede</numerusform>
            <numerusform>las direcciones de %n sedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the serial numbers of %n unit(s)</source>
        <translation>
            <numerusform>el número de serie de %n equipo</numerusform>
            <numerusform>los números de serie de %n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>titles and all words of %n incident(s)</source>
        <translation>
            <numerusform>el título y todos los textos de %n incidencia</numerusform>
            <numerusform>los títulos y todos los textos de %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers and notes of %n call(s)</source>
        <translation>
            <numerusform>el número y las notas de %n llamada</numerusform>
            <numerusform>los números y las notas de %n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back: %1.</source>
        <translation>Esto desaparece y nada lo devuelve: %1.</translation>
    </message>
    <message>
        <source>This customer is forgotten already.</source>
        <translation>Este cliente ya está olvidado.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) are open: %1. Close them first; what is owed to somebody cannot be forgotten.</source>
        <translation>
            <numerusform>Hay %n incidencia abierta: %1. Ciérrela antes; lo que se debe a alguien no se puede olvidar.</numerusform>
            <numerusform>Hay %n incidencias abiertas: %1. Ciérrelas antes; lo que se debe a alguien no se puede olvidar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are still to be returned. Call back, or say in Calls why none is needed.</source>
        <translation>
            <numerusform>Queda %n llamada por devolver. Devuélvala, o diga en Llamadas por qué no hace falta.</numerusform>
            <numerusform>Quedan %n llamadas por devolver. Devuélvalas, o diga en Llamadas por qué no hace falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of before still hold everything until they are replaced by newer ones, or you delete them. Exported files stay where they are.</source>
        <translation>Las copias anteriores lo conservan todo hasta que otras más nuevas las sustituyan o usted las borre. Los archivos exportados quedan donde están.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm:</source>
        <translation>Escriba «%1» para confirmar:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search for the name</source>
        <translation>Buscar el nombre</translation>
    </message>
    <message>
        <source>How much is forgotten</source>
        <translation>Cuánto se ha olvidado</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) of units</source>
        <translation>
            <numerusform>%n fotografía de equipos</numerusform>
            <numerusform>%n fotografías de equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) that name them and only they carry (%1)</source>
        <translation>
            <numerusform>%n etiqueta que los nombra y que solo ellos llevan (%1)</numerusform>
            <numerusform>%n etiquetas que los nombran y que solo ellos llevan (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved list(s) that ask for them (%1)</source>
        <translation>
            <numerusform>%n lista guardada que pregunta por ellos (%1)</numerusform>
            <numerusform>%n listas guardadas que preguntan por ellos (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name of %n imported file(s) (%1)</source>
        <translation>
            <numerusform>el nombre de %n archivo importado (%1)</numerusform>
            <numerusform>los nombres de %n archivos importados (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written freely elsewhere is not found by the program: their name in incidents of other customers, in saved replies, in rules, or in notes on paper.</source>
        <translation>El programa no encuentra lo que se escribió libremente en otros sitios: su nombre en incidencias de otros clientes, en respuestas guardadas, en reglas o en notas en papel.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of others are linked with theirs: look there first.</source>
        <translation>
            <numerusform>%n incidencia de otros está enlazada con las suyas: mire allí primero.</numerusform>
            <numerusform>%n incidencias de otros están enlazadas con las suyas: mire allí primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays: that incidents happened, with their numbers, moments, kinds, tags, models and who worked on them, so that the ledger adds up and the log can be verified.</source>
        <translation>Esto queda: que hubo incidencias, con sus números, momentos, tipos, etiquetas, modelos y quién trabajó en ellas, para que el registro de compromisos cuadre y el historial se pueda verificar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>What was typed here is not used yet.</source>
        <translation>Lo escrito aquí aún no se ha usado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>The last day off lies before the first. Correct one of the two.</source>
        <translation>El último día libre es anterior al primero. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Nobody can take their own place. Choose another person, or nobody.</source>
        <translation>Nadie puede sustituirse a sí mismo. Elija a otra persona, o a nadie.</translation>
    </message>
    <message>
        <source>Nobody of this name works here: %1. Choose a person from the list.</source>
        <translation>Aquí no trabaja nadie con este nombre: %1. Elija a una persona de la lista.</translation>
    </message>
    <message>
        <source>This time zone is not known here: &quot;%1&quot;. Choose one from the list, such as Europe/Madrid.</source>
        <translation>Esta zona horaria no se conoce aquí: «%1». Elija una de la lista, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Quiet hours begin and end at the same time. Change one of the two, or switch them off.</source>
        <translation>Las horas de silencio empiezan y terminan a la misma hora. Cambie una de las dos, o desactívelas.</translation>
    </message>
    <message>
        <source>Quiet hours need at least one day. Tick a day, or switch them off.</source>
        <translation>Las horas de silencio necesitan al menos un día. Marque un día, o desactívelas.</translation>
    </message>
</context>
<context>
    <name>HeaderMenus</name>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>A la espera de: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Sin responsable</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>About Aviso</source>
        <translation>Acerca de Aviso</translation>
    </message>
    <message>
        <source>A help-desk for after-sales service that keeps what was promised.</source>
        <translation>Un servicio de atención posventa que cumple lo prometido.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>The holiday table %1 cannot be read.</source>
        <translation>No se puede leer la tabla de festivos %1.</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The team&apos;s calendar: incidents go by it when neither contract nor site promises another</source>
        <translation>El calendario del equipo: rige las incidencias cuando ni el contrato ni la sede prometen otro</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos oficiales</translation>
    </message>
    <message>
        <source>Municipal days are added on the year.</source>
        <translation>Los festivos locales se añaden en el año.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Pairs of times: 9:00-14:00, 16:00-19:00. A shift over midnight is 22:00-6:00, a whole day 0:00-24:00.</source>
        <translation>Pares de horas: 9:00-14:00, 16:00-19:00. Un turno que pasa de medianoche es 22:00-6:00; un día entero, 0:00-24:00.</translation>
    </message>
    <message>
        <source>Copy to Friday</source>
        <translation>Copiar hasta el viernes</translation>
    </message>
    <message>
        <source>Gives Tuesday to Friday the hours of Monday</source>
        <translation>Da de martes a viernes el horario del lunes</translation>
    </message>
    <message>
        <source>Two shifts: 9:00-14:00, 16:00-19:00</source>
        <translation>Dos turnos: 9:00-14:00, 16:00-19:00</translation>
    </message>
    <message>
        <source>Over midnight: 22:00-6:00</source>
        <translation>Pasada la medianoche: 22:00-6:00</translation>
    </message>
    <message>
        <source>The whole day: 0:00-24:00</source>
        <translation>El día entero: 0:00-24:00</translation>
    </message>
    <message>
        <source>To change it, choose another calendar and tick this there.</source>
        <translation>Para cambiarlo, elija otro calendario y marque allí esta casilla.</translation>
    </message>
    <message>
        <source>hours that overlapped were joined: %1</source>
        <translation>se han unido horas que se solapaban: %1</translation>
    </message>
    <message>
        <source>write how the calendar is called, in one language at least.</source>
        <translation>escriba cómo se llama el calendario, al menos en un idioma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here: choose one of the list, such as Europe/Madrid.</source>
        <translation>aquí no se conoce «%1»: elija una de la lista, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>no day has hours, so that nothing would ever come due. Write the hours of one day at least.</source>
        <translation>ningún día tiene horas, así que nada vencería nunca. Escriba el horario de un día al menos.</translation>
    </message>
    <message>
        <source>The on-call calendar: rules count by it that go by the hours on call</source>
        <translation>El calendario de guardia: rige las reglas que cuentan por el horario de guardia</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Nothing was imported yet. &quot;Choose a file…&quot; begins.</source>
        <translation>Aún no se ha importado nada. Se empieza con «Elegir un archivo…».</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Lines that say something wrong or doubtful</source>
        <translation>Líneas con algo mal o dudoso</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Its first lines</source>
        <translation>Sus primeras líneas</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is read as</source>
        <translation>La columna «%1» se lee como</translation>
    </message>
    <message>
        <source>Choose a file of customers</source>
        <translation>Elegir un archivo de clientes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), letters %2, columns parted by &quot;%3&quot;.</source>
        <translation>
            <numerusform>%1: %n línea, letras %2, columnas separadas por «%3».</numerusform>
            <numerusform>%1: %n líneas, letras %2, columnas separadas por «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after: %1.</source>
        <translation>Detenida tras: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>Would be new: %1.</source>
        <translation>Sería nuevo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known: what is known of them stays as it is.</source>
        <translation>
            <numerusform>%n cliente ya se conoce: lo que se sabe de él se queda como está.</numerusform>
            <numerusform>%n clientes ya se conocen: lo que se sabe de ellos se queda como está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused.</source>
        <translation>
            <numerusform>Se rechaza %n línea.</numerusform>
            <numerusform>Se rechazan %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) look wrong and are kept as they stand.</source>
        <translation>
            <numerusform>%n dato parece incorrecto y se guarda como está.</numerusform>
            <numerusform>%n datos parecen incorrectos y se guardan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be imported: change what the columns are read as, or take another file.</source>
        <translation>No se importaría nada: cambie cómo se leen las columnas, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written stays, or can be taken back.</source>
        <translation>La importación se ha detenido. Lo escrito se queda, o se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 está importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken back, but for %n record(s) that somebody uses by now.</source>
        <translation>
            <numerusform>La importación de %1 está deshecha, salvo %n registro que ya se usa.</numerusform>
            <numerusform>La importación de %1 está deshecha, salvo %n registros que ya se usan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken back.</source>
        <translation>La importación de %1 está deshecha.</translation>
    </message>
    <message>
        <source>The import is still running. What is written by now stays, and can be taken back.</source>
        <translation>La importación sigue en marcha. Lo escrito hasta ahora se queda, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>A table as a spreadsheet saves it (CSV): a line holds a customer with at most one contact, one site and one unit; several lines of one name are one customer. Separators, Windows letters and decimal commas are recognised. Contacts of an address book come as vCards (.vcf). What is known already stays as it is.</source>
        <translation>Una tabla tal como la guarda una hoja de cálculo (CSV): cada línea contiene un cliente con un contacto, una sede y un equipo como máximo; varias líneas con el mismo nombre son un solo cliente. Se reconocen los separadores, las letras de Windows y la coma decimal. Los contactos de una agenda vienen como vCard (.vcf). Lo que ya se conoce queda como está.</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tablas y contactos (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s). Whoever has no organisation is a customer of their own.</source>
        <translation>
            <numerusform>%1: %n tarjeta. Quien no tiene organización es un cliente por sí mismo.</numerusform>
            <numerusform>%1: %n tarjetas. Quien no tiene organización es un cliente por sí mismo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The file cannot be read: %1 (%2)</source>
        <translation>No se puede leer el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>this line is longer than %1 MB</source>
        <translation>esta línea ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>case.id: %1 is here already, as incident %2</source>
        <translation>case.id: %1 ya está aquí, como la incidencia %2</translation>
    </message>
    <message>
        <source>case.calendar: there is no calendar &quot;%1&quot; here, and the log brings none</source>
        <translation>case.calendar: aquí no hay un calendario «%1», y el registro no trae ninguno</translation>
    </message>
    <message>
        <source>expected a moment that is over, found one in the future</source>
        <translation>se esperaba un momento pasado, se encontró uno futuro</translation>
    </message>
    <message>
        <source>expected a moment not before the event, in which the promise is given</source>
        <translation>se esperaba un momento no anterior al suceso en que se da la promesa</translation>
    </message>
    <message>
        <source>expected a moment after the event, with which the wait begins</source>
        <translation>se esperaba un momento posterior al suceso con que empieza la espera</translation>
    </message>
    <message>
        <source>expected versions not lower than those stated before</source>
        <translation>se esperaban versiones no inferiores a las comunicadas antes</translation>
    </message>
    <message>
        <source>this list is larger than %1 MB; write it as JSON Lines, one incident a line</source>
        <translation>esta lista ocupa más de %1 MB; escríbala como JSON Lines, una incidencia por línea</translation>
    </message>
</context>
<context>
    <name>IncidentDeeds</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>%n no se pudo hacer.</numerusform>
            <numerusform>%n no se pudieron hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>IncidentEscalations</name>
    <message>
        <source>Chased…</source>
        <translation>Se insistió…</translation>
    </message>
    <message>
        <source>They promised…</source>
        <translation>Prometieron…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Respondieron…</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Cerrarlo…</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>se insistió %n vez</numerusform>
            <numerusform>se insistió %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalados</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Ball with: %1</source>
        <translation>Pelota en: %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Siguiente: %1, %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Sin noticias desde hace %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Under warranty until %1</source>
        <translation>En garantía hasta el %1</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>La garantía terminó el %1</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En espera hasta el %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Heard of us just now</source>
        <translation>Acaba de tener noticias nuestras</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Customer waits for an answer: %1</source>
        <translation>El cliente espera respuesta: %1</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <translation>Prometido: %1, %2</translation>
    </message>
    <message>
        <source>Overdue: %1, %2</source>
        <translation>Vencido: %1, %2</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Abrir la página del cliente</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Va: %1</translation>
    </message>
    <message>
        <source>Besides the owner</source>
        <translation>Además del responsable</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Saved at %1.</source>
        <translation>Guardado a las %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was ever owed on this incident.</source>
        <translation>En esta incidencia nunca se ha debido nada.</translation>
    </message>
    <message>
        <source>%1 Settled: %2.</source>
        <translation>%1 Cumplido: %2.</translation>
    </message>
    <message>
        <source>Nothing is owed on this incident now.</source>
        <translation>Ahora no se debe nada en esta incidencia.</translation>
    </message>
    <message>
        <source>Only a promise can get a new date: this one comes from a rule.</source>
        <translation>Solo una promesa puede tener nueva fecha: este compromiso viene de una regla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not attached to this incident: only these lines were taken.</source>
        <translation>«%1» no está adjunto a esta incidencia: solo se tomaron estas líneas.</translation>
    </message>
</context>
<context>
    <name>IncidentPicker</name>
    <message>
        <source>Incidents to choose from</source>
        <translation>Incidencias entre las que elegir</translation>
    </message>
    <message>
        <source>Number or words of the other incident</source>
        <translation>Número o palabras de la otra incidencia</translation>
    </message>
    <message>
        <source>Number or words; without any, those of the same customer</source>
        <translation>Número o palabras; sin nada, las del mismo cliente</translation>
    </message>
    <message>
        <source>The customer has no other incident. Look for one by its number or by words.</source>
        <translation>El cliente no tiene otra incidencia. Busque una por su número o por palabras.</translation>
    </message>
    <message>
        <source>Nothing was found. Try its number, or fewer words.</source>
        <translation>No se ha encontrado nada. Pruebe con su número o con menos palabras.</translation>
    </message>
</context>
<context>
    <name>IncidentUnits</name>
    <message>
        <source>Look at it…</source>
        <translation>Revisarlo…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Enviado…</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Recogida…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Broken or wrong…</source>
        <translation>Roto o equivocado…</translation>
    </message>
    <message>
        <source>Faulty one is back</source>
        <translation>Volvió el averiado</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Cambiar el plan…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Abonar…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Back…</source>
        <translation>De vuelta…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Ampliar…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Dar por perdido…</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>Devolución: %1</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>Sustitución: %1</translation>
    </message>
    <message>
        <source>Faulty: %1</source>
        <translation>Averiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) sent that were no solution</source>
        <translation>
            <numerusform>%n equipo enviado que no fue solución</numerusform>
            <numerusform>%n equipos enviados que no fueron solución</numerusform>
        </translation>
    </message>
    <message>
        <source>On loan: %1</source>
        <translation>En préstamo: %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Equipos</translation>
    </message>
</context>
<context>
    <name>IncidentVisits</name>
    <message>
        <source>Promised: %1</source>
        <translation>Prometido: %1</translation>
    </message>
    <message>
        <source>Receives: %1</source>
        <translation>Recibe: %1</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>These are no lists of questions: %1 (at byte %2)</source>
        <translation>Esto no son listas de preguntas: %1 (en el byte %2)</translation>
    </message>
    <message>
        <source>Another person changed the questions meanwhile. Export yours, close this, and open it again.</source>
        <translation>Otra persona ha cambiado las preguntas entretanto. Exporte las suyas, cierre esta ventana y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>A kind of assistance without a name: %1</source>
        <translation>Un tipo de asistencia sin nombre: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>say what it is called.</source>
        <translation>diga cómo se llama.</translation>
    </message>
    <message>
        <source>there are %1 questions; three to six can be asked on the phone.</source>
        <translation>hay %1 preguntas; por teléfono se pueden hacer de tres a seis.</translation>
    </message>
    <message>
        <source>question %1 has no words.</source>
        <translation>la pregunta %1 no tiene texto.</translation>
    </message>
    <message>
        <source>question %1 is asked twice.</source>
        <translation>la pregunta %1 está repetida.</translation>
    </message>
    <message>
        <source>a danger stands twice.</source>
        <translation>un peligro figura dos veces.</translation>
    </message>
    <message>
        <source>another kind of assistance has the same id.</source>
        <translation>otro tipo de asistencia tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>another kind of assistance has the same name.</source>
        <translation>otro tipo de asistencia tiene el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A telephone system says who rings</source>
        <translation>Una centralita dice quién llama</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Folder with calls</source>
        <translation>Carpeta de llamadas</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>No se vigila ninguna</translation>
    </message>
    <message>
        <source>Calls that a call centre or a form leaves as files (*.json) are taken while the window is open.</source>
        <translation>Las llamadas que un centro de llamadas o un formulario deja como archivos (*.json) se recogen mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder with calls</source>
        <translation>Elegir la carpeta de llamadas</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>No vigilar ninguna carpeta</translation>
    </message>
    <message>
        <source>It sends POST /ring to 127.0.0.1 with a token. Nothing listens to the network.</source>
        <translation>Envía POST /ring a 127.0.0.1 con una clave. Nada escucha en la red.</translation>
    </message>
    <message>
        <source>Port of the telephone system</source>
        <translation>Puerto de la centralita</translation>
    </message>
    <message>
        <source>Port </source>
        <translation>Puerto </translation>
    </message>
    <message>
        <source>Make the token anew</source>
        <translation>Crear de nuevo la clave</translation>
    </message>
    <message>
        <source>The token of before is worth nothing from then on.</source>
        <translation>La clave anterior deja de valer desde entonces.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copy the token into the telephone system now: it is not shown again.</source>
        <translation>Copie ahora la clave en la centralita: no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>IntakeFile</name>
    <message>
        <source>The file cannot be read: %1 (%2)</source>
        <translation>No se puede leer el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>The file is larger than a call can be (%1 bytes).</source>
        <translation>El archivo es mayor de lo que puede ser una llamada (%1 bytes).</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Check the folder&apos;s permissions.</source>
        <translation>No se puede mover %1 a %2. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be set aside in %2. Check the folder&apos;s permissions.</source>
        <translation>No se puede apartar %1 en %2. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>the name of a customer, or of a caller</source>
        <translation>el nombre de un cliente o de quien llama</translation>
    </message>
    <message>
        <source>what is wrong, in one line</source>
        <translation>qué falla, en una línea</translation>
    </message>
    <message>
        <source>a moment that has passed</source>
        <translation>un momento ya pasado</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>qué se prometió</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <source>a moment after the call</source>
        <translation>un momento posterior a la llamada</translation>
    </message>
    <message>
        <source>This is no call: %1 (at byte %2)</source>
        <translation>Esto no es una llamada: %1 (en el byte %2)</translation>
    </message>
    <message>
        <source>a name of its own for each call: by it one that comes twice is known</source>
        <translation>un nombre propio de cada llamada: por él se reconoce la que llega dos veces</translation>
    </message>
    <message>
        <source>The folder with calls cannot be read: %1. Choose another in Preferences, or make it reachable again.</source>
        <translation>No se puede leer la carpeta de llamadas: %1. Elija otra en Preferencias, o haga que vuelva a estar accesible.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1: unknown field; expected one of %2</source>
        <translation>%1: campo desconocido; se esperaba uno de %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text, or an object of texts by language</source>
        <translation>un texto, o un objeto de textos por idioma</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>%1: expected %2, found nothing</source>
        <translation>%1: se esperaba %2, no se encontró nada</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Marcar la fila</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>Ir a la última</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Log contact, in Today</source>
        <translation>Anotar contacto, en Hoy</translation>
    </message>
    <message>
        <source>Why is this owed?, in Today</source>
        <translation>¿Por qué se debe esto?, en Hoy</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver a la predeterminada</translation>
    </message>
    <message>
        <source>Single letters act in lists and timelines</source>
        <translation>Las letras sueltas actúan en listas y cronologías</translation>
    </message>
    <message>
        <source>Keys and letters</source>
        <translation>Teclas y letras</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Buscar por palabra o tecla</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Buscar en las acciones</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Tecla de la acción elegida</translation>
    </message>
    <message>
        <source>Letter of the chosen action in lists</source>
        <translation>Letra de la acción elegida en listas</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>All back to the default</source>
        <translation>Todas a las predeterminadas</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Setting it here takes it from there.</source>
        <translation>%1 es de «%2». Al fijarla aquí se quita de allí.</translation>
    </message>
    <message>
        <source>Set all the same</source>
        <translation>Fijar de todos modos</translation>
    </message>
    <message>
        <source>In lists %1 means “%2”. Set here, it does that no more.</source>
        <translation>En las listas, %1 significa «%2». Si se asigna aquí, dejará de hacerlo.</translation>
    </message>
</context>
<context>
    <name>KnownOutages</name>
    <message>
        <source>This is the outage of %1: %2</source>
        <translation>Es la avería (desde %1): %2</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Diga:</translation>
    </message>
    <message>
        <source>Add the call to theirs</source>
        <translation>Añadir la llamada a la suya</translation>
    </message>
    <message>
        <source>Add the caller to it</source>
        <translation>Añadir a quien llama</translation>
    </message>
    <message>
        <source>Saves the call. Whoever is added was told now, and hears what follows.</source>
        <translation>Guarda la llamada. Quien se añade queda informado ahora y recibirá lo que siga.</translation>
    </message>
</context>
<context>
    <name>Lawmaking</name>
    <message>
        <source>Calendar &quot;%1&quot; never opens, and what counts by it would never be due. %2</source>
        <translation>El calendario «%1» no abre nunca, y lo que cuente por él no vencería nunca. %2</translation>
    </message>
    <message>
        <source>Calendar &quot;%1&quot; is in use and cannot be missing.</source>
        <translation>El calendario «%1» está en uso y no puede faltar.</translation>
    </message>
    <message>
        <source>rules[%1].calendar: there is no calendar &quot;%2&quot; here; the known ones are %3.</source>
        <translation>rules[%1].calendar: aquí no hay ningún calendario «%2»; los que hay son %3.</translation>
    </message>
    <message>
        <source>rules[%1].due.at: &quot;%2&quot; is known to rules about promises alone; write &quot;per&quot;: &quot;promise&quot;, or another moment.</source>
        <translation>rules[%1].due.at: solo las reglas sobre promesas conocen «%2»; escriba &quot;per&quot;: &quot;promise&quot; u otro momento.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile. Look at theirs first; nothing was saved.</source>
        <translation>Otra persona ha cambiado las reglas entretanto. Mire antes las suyas; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Say first whether the clock of this computer is right: an edit is in force from the moment that it tells. Nothing was saved.</source>
        <translation>Diga primero si el reloj de este equipo va bien: un cambio rige desde la hora que marca. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Calendar &quot;%1&quot; cannot be left out: what was counted by it could not be counted again. Nothing was saved.</source>
        <translation>El calendario «%1» no puede faltar: lo que se contó con él no podría volver a contarse. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Somebody else changed the calendar &quot;%1&quot; meanwhile. Look at theirs first; nothing was saved.</source>
        <translation>Otra persona ha cambiado mientras tanto el calendario «%1». Mire primero sus cambios; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Somebody else chose other hours for the team meanwhile. Look at theirs first; nothing was saved.</source>
        <translation>Otra persona ha elegido mientras tanto otro horario para el equipo. Mire primero sus cambios; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>rules[%1].due.at: &quot;matter.due&quot; is known to rules about loans, measures and the like alone; write &quot;per&quot;: &quot;matter&quot;, or another moment.</source>
        <translation>rules[%1].due.at: «matter.due» solo lo conocen las reglas sobre préstamos, medidas y similares; escriba &quot;per&quot;: &quot;matter&quot;, u otro momento.</translation>
    </message>
</context>
<context>
    <name>LearnedPart</name>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecha…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo de trabajo</translation>
    </message>
    <message>
        <source>%1 did not want to say</source>
        <translation>%1 no quiso decirlo</translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>Se preguntó a: %1</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>se le puede llamar</translation>
    </message>
    <message>
        <source>Followed up…</source>
        <translation>Atendida…</translation>
    </message>
    <message>
        <source>Opinions and measures</source>
        <translation>Opiniones y medidas</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A new incident</source>
        <translation>Una incidencia nueva</translation>
    </message>
    <message>
        <source>New incident: %1</source>
        <translation>Incidencia nueva: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Apunte: %1</translation>
    </message>
    <message>
        <source>Entry in %1: %2</source>
        <translation>Apunte en %1: %2</translation>
    </message>
    <message>
        <source>A report that is being written</source>
        <translation>Un informe que se está escribiendo</translation>
    </message>
    <message>
        <source>My notices</source>
        <translation>Mis recordatorios</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Close Aviso</source>
        <translation>Cerrar Aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not saved.</source>
        <translation>
            <numerusform>Hay %n cosa sin guardar.</numerusform>
            <numerusform>Hay %n cosas sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>What still has to be looked at is shown first</source>
        <translation>Lo que aún haya que revisar se muestra antes</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>A call: %1</source>
        <translation>Una llamada: %1</translation>
    </message>
</context>
<context>
    <name>LedgerChart</name>
    <message>
        <source>This Aviso was built without QCustomPlot and draws no chart. The table says the same.</source>
        <translation>Este Aviso se ha compilado sin QCustomPlot y no dibuja el gráfico. La tabla dice lo mismo.</translation>
    </message>
    <message>
        <source>Chart of the ledger; the table beneath says the same</source>
        <translation>Gráfico del registro; la tabla de debajo dice lo mismo</translation>
    </message>
</context>
<context>
    <name>LedgerFilters</name>
    <message>
        <source>Sum up by</source>
        <translation>Resumir por</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Últimas 13 semanas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days from and to…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Only %1; Delete takes it away</source>
        <translation>Solo %1; Supr lo quita</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Week %1 · %2 – %3</source>
        <extracomment>A week: its ISO number, the Monday and the Sunday.</extracomment>
        <translation>Semana %1 · %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: Enter opens the %n commitment(s) behind it</source>
        <translation>
            <numerusform>%1: Intro abre el compromiso que hay detrás</numerusform>
            <numerusform>%1: Intro abre los %n compromisos que hay detrás</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, cumplimiento %2</translation>
    </message>
    <message>
        <source>Kept rate</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Back to the ledger</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>LedgerRowsModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencía</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>by a person&apos;s word</source>
        <translation>por palabra de una persona</translation>
    </message>
    <message>
        <source>kept open by a person</source>
        <translation>mantenido abierto por una persona</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Open the commitments behind it</source>
        <translation>Abrir los compromisos que hay detrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keep only this line</source>
        <translation>Dejar solo esta línea</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue now</source>
        <translation>
            <numerusform>%n vencido ahora</numerusform>
            <numerusform>%n vencidos ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 of what was owed to customers</source>
        <translation>Cumplido el %1 de lo que se debía a los clientes</translation>
    </message>
    <message>
        <source>Nothing has ended in this period</source>
        <translation>No ha concluido nada en este periodo</translation>
    </message>
    <message>
        <source>Nothing was owed in this period.</source>
        <translation>En este periodo no se debía nada.</translation>
    </message>
    <message>
        <source>Nothing has been owed yet.</source>
        <translation>Todavía no se ha debido nada.</translation>
    </message>
    <message>
        <source>Choose a longer period, or show everything.</source>
        <translation>Elegir un periodo más largo, o mostrarlo todo.</translation>
    </message>
    <message>
        <source>Take the first call with Ctrl+N: what is owed for it will be counted here.</source>
        <translation>Tomar la primera llamada con Ctrl+N: lo que se deba por ella se contará aquí.</translation>
    </message>
    <message>
        <source>The chart draws the last %1 of %2 weeks.</source>
        <translation>El gráfico muestra las últimas %1 de %2 semanas.</translation>
    </message>
    <message>
        <source>The chart draws the first %1 of %2 lines.</source>
        <translation>El gráfico muestra las primeras %1 de %2 líneas.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer «%1». Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no lines of text. Attach it as a whole instead.</source>
        <translation>«%1» no contiene líneas de texto. Adjúntelo entero en su lugar.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Link…</source>
        <translation>Enlazar…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>No links. Merge it with one that tells of the same, or link it with one that has to do with it.</source>
        <translation>Sin enlaces. Fusiónela con otra que cuente lo mismo, o enlácela con una que tenga que ver.</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Deshacer la fusión de %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
    <message>
        <source>Take away the link with %1</source>
        <translation>Quitar el enlace con %1</translation>
    </message>
</context>
<context>
    <name>LinkWindow</name>
    <message>
        <source>Link with another incident</source>
        <translation>Enlazar con otra incidencia</translation>
    </message>
    <message>
        <source>What this incident is to the other</source>
        <translation>Qué es esta incidencia para la otra</translation>
    </message>
    <message>
        <source>This incident is:</source>
        <translation>Esta incidencia es:</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Both stay by themselves, and each shows the other. To make them one, use Merge.</source>
        <translation>Cada una sigue por su cuenta y muestra la otra. Para hacer de las dos una, use Fusionar.</translation>
    </message>
</context>
<context>
    <name>ListeningDeeds</name>
    <message>
        <source>The opinion is written down.</source>
        <translation>La opinión queda anotada.</translation>
    </message>
    <message>
        <source>The review is saved; its measures are reminded of on their days.</source>
        <translation>La revisión queda guardada; sus medidas se recuerdan en su día.</translation>
    </message>
    <message>
        <source>The measure is done</source>
        <translation>La medida está hecha</translation>
    </message>
    <message>
        <source>Another day for the measure</source>
        <translation>Otro día para la medida</translation>
    </message>
    <message>
        <source>Drop the measure</source>
        <translation>Descartar la medida</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecha</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>The measure is done.</source>
        <translation>La medida está hecha.</translation>
    </message>
    <message>
        <source>The measure has another day.</source>
        <translation>La medida tiene otro día.</translation>
    </message>
    <message>
        <source>The measure is dropped.</source>
        <translation>La medida queda descartada.</translation>
    </message>
    <message>
        <source>Follow up a low score</source>
        <translation>Atender una nota baja</translation>
    </message>
    <message>
        <source>It is followed up</source>
        <translation>Está atendida</translation>
    </message>
    <message>
        <source>The low score is followed up.</source>
        <translation>La nota baja queda atendida.</translation>
    </message>
</context>
<context>
    <name>LoanDialog</name>
    <message>
        <source>Lend a unit</source>
        <translation>Prestar un equipo</translation>
    </message>
    <message>
        <source>Extend the loan</source>
        <translation>Ampliar el préstamo</translation>
    </message>
    <message>
        <source>The unit is back</source>
        <translation>El equipo está de vuelta</translation>
    </message>
    <message>
        <source>Write the unit off</source>
        <translation>Dar el equipo por perdido</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>Cables, keys, manual</source>
        <translation>Cables, llaves, manual</translation>
    </message>
    <message>
        <source>It left with: %1. Condition then: %2</source>
        <translation>Salió con: %1. Estado entonces: %2</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>De vuelta antes de</translation>
    </message>
    <message>
        <source>Condition in which it leaves</source>
        <translation>Estado en que sale</translation>
    </message>
    <message>
        <source>Condition in which it came back</source>
        <translation>Estado en que volvió</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Prestarlo</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Darlo por perdido</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Another one, not in the pool</source>
        <translation>Otro que no está entre los de préstamo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Brand, model, serial number</source>
        <translation>Marca, modelo, número de serie</translation>
    </message>
    <message>
        <source>There is no pool yet: in the directory, a unit can be marked as ours to lend.</source>
        <translation>Todavía no hay equipos de préstamo: en el directorio se puede marcar un equipo como nuestro para prestar.</translation>
    </message>
    <message>
        <source>All units of the pool are out.</source>
        <translation>Todos los equipos de préstamo están fuera.</translation>
    </message>
    <message>
        <source>Say which unit is lent.</source>
        <translation>Diga qué equipo se presta.</translation>
    </message>
    <message>
        <source>Say by when it is back.</source>
        <translation>Diga para cuándo vuelve.</translation>
    </message>
    <message>
        <source>Say why it is written off; it stays in the timeline.</source>
        <translation>Diga por qué se da por perdido; queda en la cronología.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir al &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Incident %1 created.</source>
        <translation>Incidencia %1 creada.</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Elija primero una incidencia.</translation>
    </message>
    <message numerus="yes">
        <source>Aviso – %n due</source>
        <translation>
            <numerusform>Aviso – %n vencido</numerusform>
            <numerusform>Aviso – %n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notices are set.</source>
        <translation>Recordatorios guardados.</translation>
    </message>
    <message>
        <source>Aviso closes once everything is saved.</source>
        <translation>Aviso se cerrará cuando todo esté guardado.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Save or discard this first; then the language can change: %1</source>
        <translation>Antes hay que guardar o descartar esto; después se podrá cambiar el idioma: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Silent customers</source>
        <translation>Clientes sin noticias</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>%1 is removed, with contacts, sites and equipment.</source>
        <translation>%1 se ha quitado, con contactos, sedes y equipos.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exportar los clientes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <translation>clientes.csv</translation>
    </message>
    <message>
        <source>The customers are being written…</source>
        <translation>Se están escribiendo los clientes…</translation>
    </message>
    <message>
        <source>The customers are in %1.</source>
        <translation>Los clientes están en %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The call is saved. %1</source>
        <translation>La llamada está guardada. %1</translation>
    </message>
    <message>
        <source>The call was taken back. It is among the calls.</source>
        <translation>La llamada se ha deshecho. Está entre las llamadas.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>The link was taken away.</source>
        <translation>Se ha quitado el enlace.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 stands by itself again.</source>
        <translation>%1 vuelve a estar por su cuenta.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <translation>Está llamando a %1.</translation>
    </message>
    <message>
        <source>Log this call</source>
        <translation>Registrar esta llamada</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>En préstamo</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Choose a unit in Equipment first.</source>
        <translation>Elija primero un equipo en Equipos.</translation>
    </message>
    <message>
        <source>Communiqués</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message>
        <source>Who it may be</source>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>The same unit before</source>
        <translation>El mismo equipo antes</translation>
    </message>
    <message>
        <source>The same street today</source>
        <translation>La misma calle hoy</translation>
    </message>
    <message>
        <source>This code before</source>
        <translation>Este código antes</translation>
    </message>
    <message>
        <source>Enter adds the call to it</source>
        <translation>Intro añade la llamada a ella</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>sin contrato</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>contrato: %1</translation>
    </message>
    <message>
        <source>Nobody known yet. Type the number, or a name.</source>
        <translation>Aún no se sabe quién es. Escriba el número o un nombre.</translation>
    </message>
    <message>
        <source>It may be one of these. Enter chooses.</source>
        <translation>Puede ser uno de estos. Intro elige.</translation>
    </message>
    <message>
        <source>%1, a similar number</source>
        <translation>%1, un número parecido</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>called before: %1</source>
        <translation>llamó antes: %1</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>The same?</source>
        <translation>¿La misma?</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) may be about the same. Alt+2 adds the call to it.</source>
        <translation>
            <numerusform>%n incidencia abierta puede tratar de lo mismo. Alt+2 le añade la llamada.</numerusform>
            <numerusform>%n incidencias abiertas pueden tratar de lo mismo. Alt+2 añade la llamada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterDeeds</name>
    <message>
        <source>%1 is ours to lend now.</source>
        <translation>%1 ya es nuestro para prestar.</translation>
    </message>
    <message>
        <source>%1 is not lent any more.</source>
        <translation>%1 ya no se presta.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
</context>
<context>
    <name>MatterDialog</name>
    <message>
        <source>For the team alone</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Añadir fotografías…</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Añadir fotografías</translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message>
        <source>Faulty: %1</source>
        <translation>Averiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) sent that were no solution</source>
        <translation>
            <numerusform>%n equipo enviado que no fue solución</numerusform>
            <numerusform>%n equipos enviados que no fueron solución</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: can be lent</source>
        <translation>Aquí: se puede prestar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer · incident</source>
        <translation>Cliente · incidencia</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>On loan</source>
        <translation>En préstamo</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Para prestar</translation>
    </message>
    <message>
        <source>No unit is ours to lend yet.</source>
        <translation>Todavía no hay equipos nuestros para prestar.</translation>
    </message>
    <message>
        <source>In Equipment, choose a unit and then Edit, Unit: ours to lend, or no more.</source>
        <translation>En Equipos, elija uno y luego Edición, Equipo: nuestro para prestar, o ya no.</translation>
    </message>
    <message>
        <source>Nothing is on loan.</source>
        <translation>No hay nada en préstamo.</translation>
    </message>
    <message>
        <source>A unit is lent from an incident: Incident, Lend a unit.</source>
        <translation>Se presta desde una incidencia: Incidencia, Prestar un equipo.</translation>
    </message>
    <message>
        <source>No unit is being replaced.</source>
        <translation>No se está sustituyendo ningún equipo.</translation>
    </message>
    <message>
        <source>A replacement is planned from an incident: Incident, Replacement or return.</source>
        <translation>Se planifica desde una incidencia: Incidencia, Sustitución o devolución.</translation>
    </message>
    <message>
        <source>Nobody outside works on an incident.</source>
        <translation>Nadie de fuera trabaja en una incidencia.</translation>
    </message>
    <message>
        <source>An incident is escalated on its page: Incident, Escalate.</source>
        <translation>Se escala desde la incidencia: Incidencia, Escalar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of ours, those that are out first</source>
        <translation>
            <numerusform>%n equipo nuestro, primero los que están fuera</numerusform>
            <numerusform>%n equipos nuestros, primero los que están fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, what is due first</source>
        <translation>
            <numerusform>%n abierto, primero lo que antes vence</numerusform>
            <numerusform>%n abiertos, primero lo que antes vence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureFields</name>
    <message>
        <source>Measure %1: by when</source>
        <translation>Medida %1: para cuándo</translation>
    </message>
    <message>
        <source>Measure %1: what is to be done</source>
        <translation>Medida %1: qué hay que hacer</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Measure %1: by whom</source>
        <translation>Medida %1: quién</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>“%1” needs somebody who sees to it.</source>
        <translation>«%1» necesita a alguien que se ocupe.</translation>
    </message>
    <message>
        <source>“%1” needs a day by which it is done.</source>
        <translation>«%1» necesita un día para estar hecha.</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>en dos semanas</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>en un mes</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>What becomes of what is owed</source>
        <translation>Qué pasa con lo que se debe</translation>
    </message>
    <message>
        <source>Merge incidents</source>
        <translation>Fusionar incidencias</translation>
    </message>
    <message>
        <source>Which incident stays</source>
        <translation>Qué incidencia se conserva</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Se conserva:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Nothing is sent and nobody is reminded. It can be undone at any time.</source>
        <translation>No se envía nada ni se avisa a nadie. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing is owed on any of them now.</source>
        <translation>Ahora no se debe nada en ninguna de ellas.</translation>
    </message>
    <message>
        <source>What is owed, and what becomes of it. Of what both owe, the earlier date holds.</source>
        <translation>Qué se debe y qué pasa con ello. De lo que se debe en las dos, vale la fecha más temprana.</translation>
    </message>
    <message>
        <source>Link instead…</source>
        <translation>Enlazar en su lugar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n apunte</numerusform>
            <numerusform>%n apuntes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Se conserva: %1</translation>
    </message>
    <message>
        <source>Is merged: %1</source>
        <translation>Se fusiona: %1</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>merging %1 into %2</source>
        <translation>la fusión de %1 en %2</translation>
    </message>
    <message>
        <source>Merged %1 into %2.</source>
        <translation>Se ha fusionado %1 en %2.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionada en</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Fusionada en esta</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicada de</translation>
    </message>
    <message>
        <source>Has the duplicate</source>
        <translation>Tiene como duplicada</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Tiene como parte</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Relacionada con</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>becomes one</source>
        <translation>se une</translation>
    </message>
    <message>
        <source>already told</source>
        <translation>ya comunicado</translation>
    </message>
</context>
<context>
    <name>MergedBar</name>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer la fusión</translation>
    </message>
    <message>
        <source>Merged into %1 by %2, %3. What is written about this incident goes there.</source>
        <translation>Fusionada en %1 por %2, %3. Lo que se escriba sobre esta incidencia va allí.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This entry is a merge, which is not corrected. Undo the merge instead.</source>
        <translation>Este apunte es una fusión y no se corrige. Deshaga la fusión en su lugar.</translation>
    </message>
    <message>
        <source>A merge is more than a link: use Merge.</source>
        <translation>Una fusión es más que un enlace: use Fusionar.</translation>
    </message>
    <message>
        <source>An incident is not linked with itself. Choose another one.</source>
        <translation>Una incidencia no se enlaza consigo misma. Elija otra.</translation>
    </message>
    <message>
        <source>These incidents are linked so already.</source>
        <translation>Estas incidencias ya están enlazadas así.</translation>
    </message>
    <message>
        <source>The other one is linked to this one so already, and the link would run in a circle. Take that link away first.</source>
        <translation>La otra ya está enlazada así con esta, y el enlace se cerraría en círculo. Quite antes ese enlace.</translation>
    </message>
    <message>
        <source>A merge is undone with Undo merge.</source>
        <translation>Una fusión se deshace con «Deshacer la fusión».</translation>
    </message>
    <message>
        <source>%1 is not merged into another incident any more.</source>
        <translation>%1 ya no está fusionada en otra incidencia.</translation>
    </message>
    <message>
        <source>%1 was merged into another incident meanwhile: that merge is not the one to undo.</source>
        <translation>Entretanto %1 se fusionó con otra incidencia: esa fusión no es la que se quiere deshacer.</translation>
    </message>
    <message>
        <source>Choose at least two incidents: one that is kept, and one that is merged into it.</source>
        <translation>Elija al menos dos incidencias: la que se conserva y la que se fusiona en ella.</translation>
    </message>
    <message>
        <source>%1 is closed. Open it again first, or merge the other way round.</source>
        <translation>%1 está cerrada. Reábrala antes, o fusione en el otro sentido.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself, nor into what lives on in it. Choose another one to keep.</source>
        <translation>%1 no se puede fusionar en sí misma, ni en otra que ya continúa en ella. Elija otra que se conserve.</translation>
    </message>
    <message>
        <source>%1 was merged into another incident already. Undo that merge first.</source>
        <translation>%1 ya se ha fusionado en otra incidencia. Deshaga antes esa fusión.</translation>
    </message>
    <message>
        <source>%1 and %2 are of different customers, and what one customer said never becomes another&apos;s. Link them instead: both as children of one, or as related.</source>
        <translation>%1 y %2 son de clientes distintos, y lo que dijo un cliente nunca pasa a otro. Enlácelas: las dos como parte de una misma, o como relacionadas.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MissingFields</name>
    <message>
        <source>What is still missing in the text</source>
        <translation>Lo que aún falta en el texto</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing in the text</source>
        <translation>
            <numerusform>Falta %n dato en el texto</numerusform>
            <numerusform>Faltan %n datos en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>No placeholder has this name: what should stand here?</source>
        <translation>Ningún marcador se llama así: ¿qué debe poner aquí?</translation>
    </message>
    <message>
        <source>Not known here: what should stand here?</source>
        <translation>Aquí no se conoce: ¿qué debe poner?</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>%1: date and time</source>
        <translation>%1: fecha y hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>en 1 hora</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>en 2 horas</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at 09:00</source>
        <translation>mañana a las 09:00</translation>
    </message>
    <message>
        <source>tomorrow at 13:00</source>
        <translation>mañana a las 13:00</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Antes…</translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>Otro momento…</translation>
    </message>
    <message>
        <source>%1: choose, or just type it</source>
        <translation>%1: elegir o escribirlo sin más</translation>
    </message>
    <message>
        <source>tomorrow 9, Tue 16:30, +3d…</source>
        <translation>mañana 9, mar 16:30, +3d…</translation>
    </message>
    <message>
        <source>9:30, yesterday 16:30, 2 hours ago…</source>
        <translation>9:30, ayer 16:30, hace 2 horas…</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>Take the moment that is offered</source>
        <translation>Tomar el momento que se ofrece</translation>
    </message>
</context>
<context>
    <name>MovesGrid</name>
    <message>
        <source>What may follow what</source>
        <translation>Qué puede seguir a qué</translation>
    </message>
    <message>
        <source>%1 stays as it is</source>
        <translation>%1 se queda como está</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>From %1 to %2: allowed</source>
        <translation>De %1 a %2: permitido</translation>
    </message>
    <message>
        <source>From %1 to %2: not allowed</source>
        <translation>De %1 a %2: no permitido</translation>
    </message>
</context>
<context>
    <name>MyNotices</name>
    <message>
        <source>The calendar file is a folder. Add the name of a file, such as aviso.ics.</source>
        <translation>El archivo de calendario es una carpeta. Añada el nombre de un archivo, como aviso.ics.</translation>
    </message>
    <message>
        <source>The folder of the calendar file does not exist: %1. Choose another.</source>
        <translation>La carpeta del archivo de calendario no existe: %1. Elija otra.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>My notices</source>
        <translation>Mis recordatorios</translation>
    </message>
    <message>
        <source>Show nothing in these hours; at their end, what stands then</source>
        <translation>No mostrar nada en estas horas; al terminar, lo que siga pendiente</translation>
    </message>
    <message>
        <source>Quiet hours that begin on a %1</source>
        <translation>Horas de silencio que empiezan un %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation>Elegir el archivo de calendario</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>What you owe, for a calendar that subscribes to the file. It is renewed whenever something changes.</source>
        <translation>Sus compromisos, para un calendario que se suscriba al archivo. Se renueva cuando algo cambia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed, so that reminders go on</source>
        <translation>Seguir en la bandeja al cerrar la ventana, para que los recordatorios continúen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silencio</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>&amp;Días libres</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Bandeja</translation>
    </message>
    <message>
        <source>&amp;Calendar file</source>
        <translation>Archivo de &amp;calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Whoever is there</source>
        <translation>Quien esté</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Quien coordina</translation>
    </message>
    <message>
        <source>Who is told when the person in charge does not answer, for everybody who works with this database.</source>
        <translation>A quién se avisa cuando quien lleva la incidencia no responde; vale para todos los que trabajan con esta base de datos.</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Quien coordina</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <extracomment>A place of the sidebar and how many things wait there</extracomment>
        <translation>%1, %2 pendientes</translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Merge with %1…</source>
        <translation>Fusionar con %1…</translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>the same unit</source>
        <translation>el mismo equipo</translation>
    </message>
    <message>
        <source>the same error code</source>
        <translation>el mismo código de error</translation>
    </message>
    <message>
        <source>the same model</source>
        <translation>el mismo modelo</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>palabras parecidas</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>said last: %1</source>
        <translation>lo último: %1</translation>
    </message>
    <message>
        <source>Enter opens it, Ctrl+Enter in a tab</source>
        <translation>Intro la abre; Ctrl+Intro, en una pestaña</translation>
    </message>
</context>
<context>
    <name>NewIncidentWindow</name>
    <message>
        <source>New incident</source>
        <translation>Nueva incidencia</translation>
    </message>
    <message>
        <source>The order of the fields is the order of the conversation.</source>
        <translation>El orden de los campos es el de la conversación.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A customer, or the name of a new one</source>
        <translation>Un cliente, o el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Who is on the phone</source>
        <translation>Quién está al teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>What is wrong, as the customer would say it</source>
        <translation>Qué ocurre, como lo diría el cliente</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>Since when, what has been tried, what must not wait…</source>
        <translation>Desde cuándo, qué se ha probado, qué no puede esperar…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>The customer knows that we have it</source>
        <translation>El cliente sabe que la tenemos</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Cómo y cuándo</translation>
    </message>
    <message>
        <source>Create incident</source>
        <translation>Crear incidencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was typed here has not been saved.</source>
        <translation>Lo escrito aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>They decline…</source>
        <translation>Rechaza…</translation>
    </message>
    <message>
        <source>%1 is yours now.</source>
        <translation>Ahora es responsable de %1.</translation>
    </message>
    <message>
        <source>%1 follows %2 now.</source>
        <translation>%1 es responsable de %2 ahora.</translation>
    </message>
    <message>
        <source>Why is it declined? Whoever offered it reads this.</source>
        <translation>¿Por qué se rechaza? Lo leerá quien lo ofreció.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The hand-over of %1 is declined.</source>
        <translation>El relevo de %1 se ha rechazado.</translation>
    </message>
    <message>
        <source>The offer of %1 is taken back.</source>
        <translation>La oferta de %1 se ha retirado.</translation>
    </message>
</context>
<context>
    <name>OthersHere</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersWriting</name>
    <message>
        <source>Take over</source>
        <translation>Tomar el texto</translation>
    </message>
    <message>
        <source>Take over what %1 writes</source>
        <translation>Tomar lo que escribe %1</translation>
    </message>
    <message>
        <source>Copies what %1 has written so far into your text. Theirs stays.</source>
        <translation>Copia en su texto lo que %1 ha escrito hasta ahora. El de %1 se conserva.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Visit report: %1, %2</source>
        <translation>Parte de visita: %1, %2</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Hecha en parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el parte</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>Causa en palabras</translation>
    </message>
    <message>
        <source>For the team: what stood in the way</source>
        <translation>Para el equipo de trabajo: qué lo impidió</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What was found, for the team</source>
        <translation>Qué se encontró, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Diagnosis, measurements, what is still suspected</source>
        <translation>Diagnóstico, medidas, qué se sospecha aún</translation>
    </message>
    <message>
        <source>What was done, for the customer</source>
        <translation>Qué se hizo, para el cliente</translation>
    </message>
    <message>
        <source>In the customer&apos;s words: it stands on their report</source>
        <translation>En palabras del cliente: figura en su parte</translation>
    </message>
    <message>
        <source>The customer heard it there</source>
        <translation>El cliente lo oyó allí</translation>
    </message>
    <message>
        <source>Found (team)</source>
        <translation>Hallado (interno)</translation>
    </message>
    <message>
        <source>Done (customer)</source>
        <translation>Hecho (cliente)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una pieza</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Work and way</source>
        <translation>Trabajo y camino</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Borrar la firma</translation>
    </message>
    <message>
        <source>Another visit is needed</source>
        <translation>Hace falta otra visita</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>“%1” is no quantity of “%2”. Write a number such as %3.</source>
        <translation>«%1» no es una cantidad de «%2». Escriba un número, por ejemplo %3.</translation>
    </message>
    <message>
        <source>Say of which part “%1” is the quantity, or clear it.</source>
        <translation>Indique de qué pieza es la cantidad «%1», o bórrela.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>A command, a number, a customer, a word</source>
        <translation>Una orden, un número, un cliente, una palabra</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Fewer letters may find more: commands by the beginnings of their words, incidents by number or title.</source>
        <translation>Con menos letras puede encontrarse más: órdenes por el comienzo de sus palabras, incidencias por número o título.</translation>
    </message>
    <message>
        <source>&gt; commands alone   ·   state:open customer:muñoz a list of the queue   ·   Enter opens, Esc closes</source>
        <translation>&gt; solo órdenes   ·   estado:abierta cliente:muñoz una lista de la cola   ·   Intro abre, Esc cierra</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Show in the queue</source>
        <translation>Mostrar en la cola</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usadas hace poco</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>In what was written</source>
        <translation>En lo escrito</translation>
    </message>
    <message>
        <source>Merged from %1</source>
        <translation>Fusionada desde %1</translation>
    </message>
    <message>
        <source>As it was before it was merged into %1</source>
        <translation>Como era antes de fusionarse en %1</translation>
    </message>
</context>
<context>
    <name>ParagraphDialog</name>
    <message>
        <source>Who reads it</source>
        <translation>Quién lo lee</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>How %1 stands</source>
        <translation>Cómo está %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Para el equipo de trabajo</translation>
    </message>
    <message>
        <source>The paragraph for the team is in the clipboard.</source>
        <translation>El párrafo para el equipo de trabajo está en el portapapeles.</translation>
    </message>
    <message>
        <source>The paragraph for the customer is in the clipboard.</source>
        <translation>El párrafo para el cliente está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts for the visit: %1, %2</source>
        <translation>Piezas para la visita: %1, %2</translation>
    </message>
    <message>
        <source>Tick what is there. The card of the visit says whether something is still awaited.</source>
        <translation>Marque lo que ya está. La tarjeta de la visita dice si aún falta algo por llegar.</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Piezas necesarias</translation>
    </message>
    <message>
        <source>Save the parts</source>
        <translation>Guardar las piezas</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>A part that the visit needs</source>
        <translation>Una pieza que necesita la visita</translation>
    </message>
    <message>
        <source>fan, bearing 6203</source>
        <translation>ventilador, rodamiento 6203</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the part</source>
        <translation>Añadir la pieza</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Piezas necesarias</translation>
    </message>
    <message>
        <source>Space says that a part is there, Delete takes it away.</source>
        <translation>Espacio indica que una pieza ya está; Supr la quita.</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: lista</translation>
    </message>
    <message>
        <source>%1: awaited</source>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Place the visit</source>
        <translation>Fijar la visita</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Cambiar la visita</translation>
    </message>
    <message>
        <source>Agree the visit with the customer</source>
        <translation>Acordar la visita con el cliente</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Anular la visita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why anyway</source>
        <translation>Por qué aun así</translation>
    </message>
    <message>
        <source>Stays in the timeline</source>
        <translation>Queda en la cronología</translation>
    </message>
    <message>
        <source>The customer expects it: %1.</source>
        <translation>El cliente la espera: %1.</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Se ha avisado al cliente</translation>
    </message>
    <message>
        <source>What was promised before stands until they are told, and is owed then.</source>
        <translation>Lo prometido antes sigue en pie, y se debe, hasta que se le avise.</translation>
    </message>
    <message>
        <source>Place anyway</source>
        <translation>Fijar de todos modos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Cambiar de todos modos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Save what was agreed</source>
        <translation>Guardar lo acordado</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The working hours by which this incident is counted; another one can be chosen for it alone</source>
        <translation>El horario por el que se cuenta esta incidencia; se puede elegir otro solo para ella</translation>
    </message>
    <message>
        <source>No site is known</source>
        <translation>No consta ninguna sede</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sin sede</translation>
    </message>
    <message>
        <source>This customer has no site yet</source>
        <translation>Este cliente aún no tiene ninguna sede</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Find a time: %1 %2</source>
        <translation>Buscar hueco: %1 %2</translation>
    </message>
    <message>
        <source>How long, in minutes</source>
        <translation>Cuánto dura, en minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Skills, with the level</source>
        <translation>Especialidades, con su nivel</translation>
    </message>
    <message>
        <source>boilers:2, plumbing</source>
        <translation>calderas:2, fontanería</translation>
    </message>
    <message>
        <source>Certified for</source>
        <translation>Certificado para</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>The best moments, with their reasons</source>
        <translation>Los mejores huecos, con sus razones</translation>
    </message>
    <message>
        <source>The best moments</source>
        <translation>Los mejores huecos</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Quién va</translation>
    </message>
    <message>
        <source>Who goes with them</source>
        <translation>Quién acompaña</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nadie más</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why anyway</source>
        <translation>Por qué aun así</translation>
    </message>
    <message>
        <source>Why it is placed anyway; it stays in the timeline</source>
        <translation>Por qué se fija de todos modos; queda en la cronología</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Who receives, in words</source>
        <translation>Quién recibe, en palabras</translation>
    </message>
    <message>
        <source>for example: the caretaker</source>
        <translation>por ejemplo: la portera</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Is it agreed?</source>
        <translation>¿Está acordada?</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Acordada con el cliente</translation>
    </message>
    <message>
        <source>Nobody can go within two weeks. Ask for fewer skills or less time, or choose a moment and say why.</source>
        <translation>Nadie puede ir en dos semanas. Pida menos especialidades o menos tiempo, o elija un momento y diga por qué.</translation>
    </message>
    <message>
        <source>Save what was agreed</source>
        <translation>Guardar lo acordado</translation>
    </message>
    <message>
        <source>Propose anyway</source>
        <translation>Proponer de todos modos</translation>
    </message>
    <message>
        <source>Propose the visit</source>
        <translation>Proponer la visita</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Piezas necesarias</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Single letters act in lists and timelines</source>
        <translation>Las letras sueltas actúan en listas y cronologías</translation>
    </message>
    <message>
        <source>Check the spelling of what is written</source>
        <translation>Revisar la ortografía de lo que se escribe</translation>
    </message>
    <message>
        <source>Closing the window leaves Aviso in the tray, where it goes on reminding</source>
        <translation>Al cerrar la ventana, dejar Aviso en la bandeja, donde sigue recordando</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each choice takes effect at once, for you on this computer.</source>
        <translation>Cada cambio se aplica al momento, para usted y en este ordenador.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>For example S puts off and I says that you are on it; never while you write. Off, only keys with Ctrl or Alt act.</source>
        <translation>Por ejemplo, S pospone e I indica que usted se ocupa; nunca mientras escribe. Sin marcar, solo actúan las teclas con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Abrir la carpeta de: %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Nothing of what %1 writes is kept yet. Try again in a few seconds.</source>
        <translation>Aún no se ha guardado nada de lo que escribe %1. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>%1 does not write here any more. What they wrote stays theirs.</source>
        <translation>%1 ya no escribe aquí. Lo que escribió sigue siendo suyo.</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Writing</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 está mirando</translation>
    </message>
    <message>
        <source>%1 is writing (since %2)</source>
        <translation>%1 está escribiendo (desde %2)</translation>
    </message>
    <message>
        <source>%1 is viewing (since %2)</source>
        <translation>%1 está mirando (desde %2)</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>Waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Ball with: %1</source>
        <translation>Pelota en: %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Sin noticias desde hace %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Under warranty until %1</source>
        <translation>En garantía hasta el %1</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Warranty ended on %1</source>
        <translation>La garantía terminó el %1</translation>
    </message>
    <message>
        <source>Customer waits: %1</source>
        <translation>El cliente espera: %1</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What saving settles</source>
        <translation>Qué cumple al guardar</translation>
    </message>
    <message>
        <source>This settles</source>
        <translation>Esto cumple</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>This settles nothing that is owed.</source>
        <translation>Esto no cumple nada de lo que se debe.</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>No se promete nada</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>Why this priority</source>
        <translation>Por qué esta prioridad</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>La que se sugiere</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>%1, as suggested</source>
        <translation>%1, como se sugiere</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>por: %1</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Decir: %1</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>Say by when the promise is due.</source>
        <translation>Diga para cuándo es la promesa.</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sites of the customer</source>
        <translation>Sedes del cliente</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>Aún no hay ningún cliente.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>By contract</source>
        <translation>Por contrato</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por sede</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Se rige por</translation>
    </message>
    <message>
        <source>Enter promises this calendar, or takes it back. Incidents taken from then on go by it: the contract before the site, the site before the team.</source>
        <translation>Intro promete este calendario o lo retira. Rige las incidencias que se abran desde entonces: antes el contrato que la sede, y antes esta que el equipo.</translation>
    </message>
    <message>
        <source>Save the calendar first: then it can be promised.</source>
        <translation>Antes hay que guardar el calendario: después se podrá prometer.</translation>
    </message>
    <message>
        <source>Take the first call with Ctrl+N.</source>
        <translation>Atienda la primera llamada con Ctrl+N.</translation>
    </message>
    <message>
        <source>This calendar</source>
        <translation>Este calendario</translation>
    </message>
    <message>
        <source>One that is no more</source>
        <translation>Uno que ya no existe</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>Promised to %1, for the incidents taken from now on.</source>
        <translation>Prometido a %1, para las incidencias que se abran desde ahora.</translation>
    </message>
    <message>
        <source>No longer promised to %1.</source>
        <translation>Ya no se promete a %1.</translation>
    </message>
    <message>
        <source>No customer is called so: write less of the name.</source>
        <translation>Ningún cliente se llama así: escriba menos letras del nombre.</translation>
    </message>
    <message>
        <source>No site is known of this customer.</source>
        <translation>No consta ninguna sede de este cliente.</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>This is no file of protocols: %1 (at byte %2)</source>
        <translation>No es un archivo de protocolos: %1 (en el byte %2)</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;: %2</source>
        <translation>Paso «%1»: %2</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>no tiene identificador.</translation>
    </message>
    <message>
        <source>another step before it has the same id.</source>
        <translation>otro paso anterior tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>say what is to be done.</source>
        <translation>diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>a time limit cannot be negative.</source>
        <translation>un plazo no puede ser negativo.</translation>
    </message>
    <message>
        <source>it depends on &quot;%1&quot;, which is no step before it.</source>
        <translation>depende de «%1», que no es ningún paso anterior.</translation>
    </message>
    <message>
        <source>Give the protocol a name.</source>
        <translation>Dé un nombre al protocolo.</translation>
    </message>
    <message>
        <source>A protocol needs a step at least.</source>
        <translation>Un protocolo necesita al menos un paso.</translation>
    </message>
    <message>
        <source>Say why: a step that did not help, or was skipped, needs its reason.</source>
        <translation>Diga por qué: un paso que no sirvió o que se salta necesita su motivo.</translation>
    </message>
    <message>
        <source>This step needs its result in words.</source>
        <translation>Este paso necesita su resultado por escrito.</translation>
    </message>
    <message>
        <source>This step needs a photograph. Attach one to the incident first.</source>
        <translation>Este paso necesita una fotografía. Adjunte antes una a la incidencia.</translation>
    </message>
    <message>
        <source>This step needs a file. Attach one to the incident first.</source>
        <translation>Este paso necesita un archivo. Adjunte antes uno a la incidencia.</translation>
    </message>
    <message>
        <source>The protocol of this incident has no such step.</source>
        <translation>El protocolo de esta incidencia no tiene ese paso.</translation>
    </message>
    <message>
        <source>This step is not asked for: an earlier one ended otherwise.</source>
        <translation>Este paso no hace falta: uno anterior terminó de otro modo.</translation>
    </message>
    <message>
        <source>It is not the turn of this step yet. Record the ones before it, or skip them with a reason.</source>
        <translation>Aún no le toca a este paso. Anote los anteriores, o sáltelos con un motivo.</translation>
    </message>
    <message>
        <source>It cannot be closed yet: the protocol still asks for %1. Record it in the checklist, or skip it with a reason.</source>
        <translation>Aún no se puede cerrar: el protocolo pide todavía %1. Anótelo en la lista de pasos, o sáltelo con un motivo.</translation>
    </message>
    <message>
        <source>It cannot be solved yet: the protocol still asks for %1. Record it in the checklist, or skip it with a reason.</source>
        <translation>Aún no se puede dar por resuelta: el protocolo pide todavía %1. Anótelo en la lista de pasos, o sáltelo con un motivo.</translation>
    </message>
    <message>
        <source>Two protocols have the same id. Give one of them another.</source>
        <translation>Dos protocolos tienen el mismo identificador. Dé otro a uno de ellos.</translation>
    </message>
    <message>
        <source>Another person changed the protocols meanwhile. Export yours, close this, and open it again.</source>
        <translation>Otra persona ha cambiado los protocolos entretanto. Exporte los suyos, cierre esta ventana y vuelva a abrirla.</translation>
    </message>
</context>
<context>
    <name>ProtocolsWindow</name>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>The steps that an incident goes through, in order. An incident takes the protocol that fits its customer and unit best; one that was begun goes on with its own.</source>
        <translation>Los pasos por los que pasa una incidencia, en orden. Una incidencia toma el protocolo que mejor se ajusta a su cliente y su equipo; la que ya empezó uno sigue con él.</translation>
    </message>
    <message>
        <source>There is no protocol yet.</source>
        <translation>Aún no hay ningún protocolo.</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Nuevo protocolo</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <translation>Nombre del protocolo</translation>
    </message>
    <message>
        <source>Technical service</source>
        <translation>Servicio técnico</translation>
    </message>
    <message>
        <source>For these customers</source>
        <translation>Para estos clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For these kinds of equipment</source>
        <translation>Para estos tipos de equipo</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Varios se separan con punto y coma.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Check remotely</source>
        <translation>Comprobar en remoto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Whoever has the incident</source>
        <translation>Quien tenga la incidencia</translation>
    </message>
    <message>
        <source>What the customer is asked to do</source>
        <translation>Qué se pide al cliente</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation>Qué tiene que haber</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>El resultado por escrito</translation>
    </message>
    <message>
        <source>A photograph</source>
        <translation>Una fotografía</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Until then the incident cannot be</source>
        <translation>Hasta entonces la incidencia no puede quedar</translation>
    </message>
    <message>
        <source>(nothing is held up)</source>
        <translation>(no retiene nada)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>solved or closed</source>
        <translation>solucionada ni cerrada</translation>
    </message>
    <message>
        <source>Minutes for it</source>
        <translation>Minutos para ello</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Only when all of these ended so</source>
        <translation>Solo si todos estos terminaron así</translation>
    </message>
    <message>
        <source>Condition %1: the step</source>
        <translation>Condición %1: el paso</translation>
    </message>
    <message>
        <source>Condition %1: how it ended</source>
        <translation>Condición %1: cómo terminó</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>(always)</source>
        <translation>(siempre)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no customer. Write the name as it stands among the customers.</source>
        <translation>«%1» no es ningún cliente. Escriba el nombre tal como figura entre los clientes.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What is asked on the phone, by kind of assistance: three to six questions, in the order of the conversation. Answers to choose from are parted by semicolons.</source>
        <translation>Lo que se pregunta por teléfono, según el tipo de asistencia: de tres a seis preguntas, en el orden de la conversación. Las respuestas para elegir se separan con punto y coma.</translation>
    </message>
    <message>
        <source>Kinds of assistance</source>
        <translation>Tipos de asistencia</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Aún no se pregunta nada.</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>Tipo de asistencia</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Caldera</translation>
    </message>
    <message>
        <source>Skill that whoever goes needs</source>
        <translation>Habilidad que necesita quien vaya</translation>
    </message>
    <message>
        <source>boilers:2</source>
        <translation>calderas:2</translation>
    </message>
    <message>
        <source>Where somebody may be hurt</source>
        <translation>Donde alguien puede hacerse daño</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Which code does the display show?</source>
        <translation>¿Qué código muestra la pantalla?</translation>
    </message>
    <message>
        <source>Answers to question %1</source>
        <translation>Respuestas a la pregunta %1</translation>
    </message>
    <message>
        <source>yes; no; not sure</source>
        <translation>sí; no; no lo sabe</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>What to say first: %1</source>
        <translation>Qué decir primero: %1</translation>
    </message>
    <message>
        <source>As Aviso says it</source>
        <translation>Como lo dice Aviso</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>More than %1 incidents pass this filter. Narrow it before choosing all of them.</source>
        <translation>Pasan este filtro más de %1 incidencias. Redúzcalo antes de elegirlas todas.</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>What is owed &amp;next</source>
        <translation>Lo &amp;siguiente que se debe</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>Si&amp;lencio</translation>
    </message>
    <message>
        <source>How long the customer &amp;waits</source>
        <translation>Lo que lleva &amp;esperando el cliente</translation>
    </message>
    <message>
        <source>Last &amp;activity</source>
        <translation>Última &amp;actividad</translation>
    </message>
    <message>
        <source>&amp;The usual columns</source>
        <translation>Las columnas &amp;habituales</translation>
    </message>
    <message>
        <source>The other way &amp;round</source>
        <translation>En orden &amp;inverso</translation>
    </message>
</context>
<context>
    <name>QueueLists</name>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Filter and order as the list was made</source>
        <translation>El filtro y el orden con los que se hizo la lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this filter and order in the saved list</source>
        <translation>Conservar este filtro y este orden en la lista guardada</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep this filter and order as a list of its own</source>
        <translation>Conservar este filtro y este orden como una lista propia</translation>
    </message>
    <message>
        <source>The list “%1” is saved.</source>
        <translation>La lista «%1» está guardada.</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its incidents are where they were.</source>
        <translation>La lista «%1» se ha eliminado. Sus incidencias siguen donde estaban.</translation>
    </message>
    <message>
        <source>Saved &amp;lists</source>
        <translation>Listas &amp;guardadas</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Last word with the customer: %1</source>
        <translation>Última palabra con el cliente: %1</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En espera hasta el %1</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>no se debe nada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ball with</source>
        <translation>Pelota en</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Owed next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>The customer waits for no answer</source>
        <translation>El cliente no espera respuesta</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, en orden inverso</translation>
    </message>
    <message>
        <source>%1, sorted by it</source>
        <translation>%1, ordena la lista</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Us: %1</source>
        <translation>Nosotros: %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras personas</translation>
    </message>
</context>
<context>
    <name>QueuePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing to preview.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Choose an incident in the list.</source>
        <translation>Elija una incidencia de la lista.</translation>
    </message>
    <message>
        <source>The customer&apos;s last words</source>
        <translation>Lo último que dijo el cliente</translation>
    </message>
    <message>
        <source>The customer has said nothing yet.</source>
        <translation>El cliente aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>What was said was not written down.</source>
        <translation>No se anotó lo que dijo.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Nothing is owed here.</source>
        <translation>Aquí no se debe nada.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>No incident here.</source>
        <translation>Aquí no hay incidencias.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>What fits this list appears here by itself.</source>
        <translation>Lo que encaje en esta lista aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>More than %1 incidents</source>
        <translation>Más de %1 incidencias</translation>
    </message>
    <message numerus="yes">
        <source>The first %n incident(s)</source>
        <translation>
            <numerusform>La primera incidencia</numerusform>
            <numerusform>Las primeras %n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>A call that comes in is the first: Ctrl+N.</source>
        <translation>La primera llamada que entre aparecerá aquí: Ctrl+N.</translation>
    </message>
    <message>
        <source>No incident passes this filter.</source>
        <translation>Ninguna incidencia cumple este filtro.</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Fi&amp;las</translation>
    </message>
    <message>
        <source>C&amp;omfortable: with the last words</source>
        <translation>C&amp;ómodas: con lo último dicho</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compactas</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>With these, reports say what communication costs and saves. They are the same for everybody who works on this database.</source>
        <translation>Con ellas, los informes dicen lo que cuesta y ahorra la comunicación. Son las mismas para todos los que trabajan en esta base de datos.</translation>
    </message>
    <message>
        <source>An hour of a person costs</source>
        <translation>Una hora de una persona cuesta</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>A call for news takes</source>
        <translation>Una llamada para pedir noticias dura</translation>
    </message>
    <message>
        <source>The minutes count where nobody wrote down how long such calls took.</source>
        <translation>Los minutos cuentan cuando nadie anotó cuánto duraron esas llamadas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Whichever</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is changed and not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Choose a backup to go on from. It is checked first, and the present database is put aside, not overwritten: nothing is thrown away.</source>
        <translation>Elija una copia de seguridad desde la que seguir. Antes se comprueba, y la base de datos actual se aparta sin sobrescribirla: no se pierde nada.</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Volver a intentar abrirla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Empezar con una vacía</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Falta la base de datos</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The customer was promised this before then. Put it off all the same?</source>
        <translation>Al cliente se le prometió para antes de ese momento. ¿Posponerlo de todos modos?</translation>
    </message>
</context>
<context>
    <name>RemoveSampleDialog</name>
    <message>
        <source>Looking for what the sample made…</source>
        <translation>Buscando lo que creó el ejemplo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>Nothing of the sample can go: people have added to all of it.</source>
        <translation>No se puede quitar nada del ejemplo: se ha añadido algo a todo ello.</translation>
    </message>
    <message>
        <source>This goes, and does not come back: %1, %2 and %3 of the sample company, with all that was written about them.</source>
        <translation>Se quitan y no vuelven: %1, %2 y %3 de la empresa de ejemplo, con todo lo escrito sobre ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technician(s)</source>
        <translation>
            <numerusform>%n técnico</numerusform>
            <numerusform>%n técnicos</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays, because somebody added to it or works with it:</source>
        <translation>Esto se queda, porque alguien le ha añadido algo o trabaja con ello:</translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation>Los datos de ejemplo se han quitado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no sample data in this database. &quot;aviso --sample&quot; opens it apart, in a window of its own.</source>
        <translation>En esta base de datos no hay datos de ejemplo. «aviso --sample» los abre aparte, en una ventana propia.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Open %1 again</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Who opens it again</source>
        <translation>Quién la reabre</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Open a new incident</source>
        <translation>Abrir una incidencia nueva</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirla</translation>
    </message>
    <message numerus="yes">
        <source>%1 said that it was solved: %2, %n working day(s) ago.</source>
        <translation>
            <numerusform>%1 dijo que estaba resuelta: %2, hace %n día laborable.</numerusform>
            <numerusform>%1 dijo que estaba resuelta: %2, hace %n días laborables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than the %n working day(s) within which an incident is opened again: a new one is opened and linked to it.</source>
        <translation>
            <numerusform>Es más que el %n día laborable dentro del que se reabre una incidencia: se abre una nueva vinculada a ella.</numerusform>
            <numerusform>Es más que los %n días laborables dentro de los que se reabre una incidencia: se abre una nueva vinculada a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was owed to the customer is owed again from now on.</source>
        <translation>Lo que se debía al cliente se debe otra vez desde ahora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It was closed in false</source>
        <translation>Se cerró en falso</translation>
    </message>
    <message>
        <source>Counts against who had said that it was solved.</source>
        <translation>Cuenta para quien había dicho que estaba resuelta.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Para el equipo de trabajo</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>Solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Write down what the customer says.</source>
        <translation>Anote lo que dice el cliente.</translation>
    </message>
    <message>
        <source>Say for the team why it is open again.</source>
        <translation>Diga para el equipo de trabajo por qué se reabre.</translation>
    </message>
    <message>
        <source>%1 the customer said: “%2”</source>
        <translation>%1, el cliente dijo: «%2»</translation>
    </message>
</context>
<context>
    <name>ReplacementDialog</name>
    <message>
        <source>Plan a replacement or a return</source>
        <translation>Planificar una sustitución o devolución</translation>
    </message>
    <message>
        <source>Look at the unit before it leaves</source>
        <translation>Revisar el equipo antes de que salga</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>The replacement is no solution</source>
        <translation>La sustitución no es solución</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Call the replacement off</source>
        <translation>Anular la sustitución</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Faulty: %1</source>
        <translation>Averiado: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué tiene mal</translation>
    </message>
    <message>
        <source>The next one begins anew: it is planned, looked at and sent again.</source>
        <translation>El siguiente empieza de nuevo: se planifica, se revisa y se envía otra vez.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Another unit is sent</source>
        <translation>Se envía otro equipo</translation>
    </message>
    <message>
        <source>They give theirs back</source>
        <translation>Devuelven el suyo</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>No está en el directorio</translation>
    </message>
    <message>
        <source>Faulty unit</source>
        <translation>Equipo averiado</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Su número de serie</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>Brand and model</source>
        <translation>Marca y modelo</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>Número de serie nuevo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The new one leaves first</source>
        <translation>El nuevo sale primero</translation>
    </message>
    <message>
        <source>Only once the faulty one is back</source>
        <translation>Solo cuando vuelva el averiado</translation>
    </message>
    <message>
        <source>It leaves only once all four are so.</source>
        <translation>Solo sale cuando los cuatro se cumplen.</translation>
    </message>
    <message>
        <source>Carrier and their number</source>
        <translation>Transportista y su número</translation>
    </message>
    <message>
        <source>Faulty unit back by</source>
        <translation>Averiado de vuelta antes de</translation>
    </message>
    <message>
        <source>Say which unit is faulty, or what takes its place.</source>
        <translation>Diga qué equipo está averiado o qué ocupa su lugar.</translation>
    </message>
    <message>
        <source>Tick what was looked at and is well.</source>
        <translation>Marque lo que se revisó y está bien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write it such as %2.</source>
        <translation>«%1» no es un importe. Escríbalo como %2.</translation>
    </message>
    <message>
        <source>How much (%1)</source>
        <translation>Cuánto (%1)</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Give the reply a name by which it is found.</source>
        <translation>Ponga a la respuesta un nombre por el que encontrarla.</translation>
    </message>
    <message>
        <source>Write what the reply says, in one language at least.</source>
        <translation>Escriba lo que dice la respuesta, al menos en un idioma.</translation>
    </message>
    <message>
        <source>There is no placeholder {{%1}}. Choose one from the list.</source>
        <translation>No existe el marcador {{%1}}. Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>RepliesWindow</name>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>What is written often. In a text, &quot;/&quot; at the beginning of a word opens them; what stands between {{ and }} is filled in then.</source>
        <translation>Lo que se escribe a menudo. En un texto, «/» al empezar una palabra las abre; lo que está entre {{ y }} se completa entonces.</translation>
    </message>
    <message>
        <source>There are no saved replies yet.</source>
        <translation>Todavía no hay respuestas guardadas.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Escribir la primera</translation>
    </message>
    <message>
        <source>What you write every day needs to be written once.</source>
        <translation>Lo que se escribe cada día basta con escribirlo una vez.</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <source>A name by which it is found: &quot;part ordered&quot;</source>
        <translation>Un nombre por el que encontrarla: «pieza pedida»</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Placeholder…</source>
        <translation>Marcador…</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>Lo que dice la respuesta</translation>
    </message>
    <message>
        <source>Good morning, {{contact.first_name}}: your incident {{incident.number}}…</source>
        <translation>Buenos días, {{contact.first_name}}: su incidencia {{incident.number}}…</translation>
    </message>
    <message>
        <source>Everybody may use it</source>
        <translation>Todo el mundo puede usarla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usada %n vez</numerusform>
            <numerusform>usada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>propia, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is changed and not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>«%1» está guardada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <translation>«%1» está eliminada.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
</context>
<context>
    <name>ReplyPicker</name>
    <message>
        <source>Nothing is saved by that name.</source>
        <translation>No hay nada guardado con ese nombre.</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Respuestas guardadas…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Buscar una respuesta guardada</translation>
    </message>
    <message>
        <source>Find a saved reply; Esc writes a slash</source>
        <translation>Buscar una respuesta guardada; Esc escribe una barra</translation>
    </message>
    <message>
        <source>What it says here</source>
        <translation>Lo que dice aquí</translation>
    </message>
    <message>
        <source>Arrows choose, Enter takes it, {{…}} is what is still missing</source>
        <translation>Las flechas eligen, Intro la toma, {{…}} es lo que aún falta</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (propia)</translation>
    </message>
    <message>
        <source>There are no saved replies yet.</source>
        <translation>Todavía no hay respuestas guardadas.</translation>
    </message>
    <message>
        <source>Make the first one under Tools.</source>
        <translation>La primera se hace en Herramientas.</translation>
    </message>
    <message>
        <source>Enter keeps what you typed.</source>
        <translation>Intro conserva lo escrito.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Informe de incidencia</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The customer&apos;s version holds what they lived and were told, and no word of internal text.</source>
        <translation>La versión del cliente contiene lo que vivió y lo que se le dijo, y ni una palabra de texto interno.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>informe.pdf</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>No se pudo escribir el informe en %1: %2</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Report of incident %1</source>
        <translation>Informe de la incidencia %1</translation>
    </message>
    <message>
        <source>report-%1.pdf</source>
        <translation>informe-%1.pdf</translation>
    </message>
    <message>
        <source>The technical version holds everything, internal text and logs too: it is not for the customer.</source>
        <translation>La versión técnica contiene todo, también el texto interno y los registros: no es para el cliente.</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Ver e imprimir…</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Days from and to…</source>
        <translation>Días desde y hasta…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Quién la lleva</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Tipo de incidencia</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contract or not</source>
        <translation>Con contrato y sin él</translation>
    </message>
    <message>
        <source>Without contract</source>
        <translation>Sin contrato</translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ReportRowsModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The commitments are not those that the timeline gives.</source>
        <translation>Los compromisos no son los que resultan de la cronología.</translation>
    </message>
    <message>
        <source>Stopped before everything was checked.</source>
        <translation>Se detuvo antes de comprobarlo todo.</translation>
    </message>
    <message>
        <source>State and next due moment are not those that the timeline gives.</source>
        <translation>El estado y el próximo vencimiento no son los que resultan de la cronología.</translation>
    </message>
    <message>
        <source>What reports count of it is not what the timeline gives.</source>
        <translation>Lo que cuentan de ella los informes no es lo que da la cronología.</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Save figures</source>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>Nada que contar en este período.</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>Mostrar este año</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save all figures as PDF</source>
        <translation>Guardar todas las cifras como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>figures.pdf</source>
        <translation>cifras.pdf</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save this table for spreadsheets</source>
        <translation>Guardar esta tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation>Tarifas…</translation>
    </message>
    <message>
        <source>What an hour costs, and how long a call for news takes</source>
        <translation>Cuánto cuesta una hora y cuánto dura una llamada para pedir noticias</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message numerus="yes">
        <source>Counting what was there before, once: %n incident(s) left</source>
        <translation>
            <numerusform>Contando por una vez lo que ya había: queda %n incidencia</numerusform>
            <numerusform>Contando por una vez lo que ya había: quedan %n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another period, or fewer conditions.</source>
        <translation>Elija otro período, o menos condiciones.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review of %1</source>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>What happened, for the customer</source>
        <translation>Qué pasó, para el cliente</translation>
    </message>
    <message>
        <source>It stands on their report; leave it empty to tell them nothing</source>
        <translation>Figura en su informe; vacío, no se le cuenta nada</translation>
    </message>
    <message>
        <source>What happened, for the team</source>
        <translation>Qué pasó, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Never on a paper for the customer</source>
        <translation>Nunca en un documento para el cliente</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Qué ayudó</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>Qué estorbó</translation>
    </message>
    <message>
        <source>And why that?</source>
        <translation>¿Y eso, por qué?</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Añadir una medida</translation>
    </message>
    <message>
        <source>Happened (customer)</source>
        <translation>Qué pasó (cliente)</translation>
    </message>
    <message>
        <source>Happened (team)</source>
        <translation>Qué pasó (interno)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué pasó</translation>
    </message>
    <message>
        <source>Why that, %1</source>
        <translation>Y eso por qué, %1</translation>
    </message>
    <message>
        <source>This review says nothing yet.</source>
        <translation>Esta revisión aún no dice nada.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What is changed</source>
        <translation>Qué se cambia</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>Why, for the list of versions</source>
        <translation>El motivo, para la lista de versiones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) move</source>
        <translation>
            <numerusform>%n compromiso abierto se mueve</numerusform>
            <numerusform>%n compromisos abiertos se mueven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) overdue</source>
        <translation>
            <numerusform>%n pasa a estar vencido</numerusform>
            <numerusform>%n pasan a estar vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are called off</source>
        <translation>
            <numerusform>%n queda sin efecto</numerusform>
            <numerusform>%n quedan sin efecto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed at the moment, so nothing moves.</source>
        <translation>Ahora no se debe nada, así que nada se mueve.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n open commitment(s) moves.</source>
        <translation>
            <numerusform>El compromiso abierto no se mueve.</numerusform>
            <numerusform>Ninguno de los %n compromisos abiertos se mueve.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>vencía %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Overdue at once</source>
        <translation>Vencido en el acto</translation>
    </message>
    <message>
        <source>What moves, the first %1</source>
        <translation>Qué se mueve, los primeros %1</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Previous call</source>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Llamada siguiente</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Atender</translation>
    </message>
    <message>
        <source>Colleague &amp;took it</source>
        <translation>La a&amp;tiende otra persona</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Perdida</translation>
    </message>
    <message>
        <source>%1  ·  nothing open</source>
        <translation>%1  ·  nada abierto</translation>
    </message>
    <message>
        <source>%1  ·  open: %2</source>
        <translation>%1  ·  abiertas: %2</translation>
    </message>
    <message>
        <source>Nobody known has this number</source>
        <translation>Nadie conocido tiene este número</translation>
    </message>
    <message numerus="yes">
        <source>It may be %n of our customers</source>
        <translation>
            <numerusform>Puede ser %n de nuestros clientes</numerusform>
            <numerusform>Puede ser uno de %n clientes nuestros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>Llama %1</translation>
    </message>
    <message>
        <source>%1 is calling on %2</source>
        <translation>Llama %1 a la línea %2</translation>
    </message>
    <message>
        <source>  ·  call %1 of %2</source>
        <translation>  ·  llamada %1 de %2</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>A colleague took it.</source>
        <translation>La atendió otra persona del equipo.</translation>
    </message>
    <message>
        <source>Missed: to be called back by %1.</source>
        <translation>Perdida: hay que devolverla, como muy tarde, %1.</translation>
    </message>
</context>
<context>
    <name>RingServer</name>
    <message>
        <source>There is no token yet. Make one in Preferences.</source>
        <translation>Aún no hay clave. Cree una en Preferencias.</translation>
    </message>
    <message>
        <source>Telephone systems cannot be heard on port %1: %2. Choose another port in Preferences, or close the program that uses it.</source>
        <translation>No se puede escuchar a la centralita en el puerto %1: %2. Elija otro puerto en Preferencias, o cierre el programa que lo usa.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>This rule is on</source>
        <translation>Esta regla está activa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is called in lists and reminders</source>
        <translation>Cómo se llama en listas y recordatorios</translation>
    </message>
    <message>
        <source>Begins when</source>
        <translation>Empieza cuando</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>Se cumple con</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>By phone or in person if open for long, else any</source>
        <translation>Por teléfono o en persona si lleva mucho abierta; si no, cualquiera</translation>
    </message>
    <message>
        <source>Open longer than</source>
        <translation>Abierta más de</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>No sigue nada</translation>
    </message>
    <message>
        <source>The next one begins: a cadence</source>
        <translation>Empieza el siguiente: una cadencia</translation>
    </message>
    <message>
        <source>A newer one takes its place</source>
        <translation>Uno más reciente ocupa su lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Within working time</source>
        <translation>En tiempo laborable</translation>
    </message>
    <message>
        <source>Within real time, nights and holidays too</source>
        <translation>En tiempo real, noches y festivos incluidos</translation>
    </message>
    <message>
        <source>At the end of a working day</source>
        <translation>Al final de una jornada</translation>
    </message>
    <message>
        <source>Working days, at the same time</source>
        <translation>Días laborables, a la misma hora</translation>
    </message>
    <message>
        <source>Working days, by closing time</source>
        <translation>Días laborables, antes del cierre</translation>
    </message>
    <message>
        <source>Working days, by a time of day</source>
        <translation>Días laborables, antes de una hora</translation>
    </message>
    <message>
        <source>At the moment that was given</source>
        <translation>En el momento indicado</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>30 min, 2 h; or a number of days</source>
        <translation>30 min, 2 h; o un número de días</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>13:00</source>
        <translation>13:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The incident&apos;s</source>
        <translation>El de la incidencia</translation>
    </message>
    <message>
        <source>The office&apos;s</source>
        <translation>El de la oficina</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>El de guardia</translation>
    </message>
    <message>
        <source>The owner&apos;s</source>
        <translation>El del responsable</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>El del cliente</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>Pauses while waiting for</source>
        <translation>Se detiene si se espera</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entretanto</translation>
    </message>
    <message>
        <source>Silent, but the time counts</source>
        <translation>En silencio, pero el tiempo cuenta</translation>
    </message>
    <message>
        <source>Notices besides the due moment</source>
        <translation>Avisos, además del vencimiento</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>Avisar antes</translation>
    </message>
    <message>
        <source>1 h, 15 min</source>
        <translation>1 h, 15 min</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>Recordar de nuevo tras</translation>
    </message>
    <message>
        <source>15 min, 1 h, opening</source>
        <translation>15 min, 1 h, apertura</translation>
    </message>
    <message>
        <source>Tell the lead after</source>
        <translation>Avisar a quien coordina tras</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Shown even then</source>
        <translation>Se muestra también entonces</translation>
    </message>
    <message>
        <source>Only for some incidents</source>
        <translation>Solo para algunas incidencias</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>All; or names, with commas between</source>
        <translation>Todos; o nombres separados por comas</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All; or words, with commas between</source>
        <translation>Todas; o palabras separadas por comas</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Venía con el programa</translation>
    </message>
    <message>
        <source>Version %1, last changed by %2</source>
        <translation>Versión %1, cambiada por última vez por %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write it as 30 min, 2 h or 1 d.</source>
        <translation>«%1» no es una duración. Escríbala así: 30 min, 2 h o 1 d.</translation>
    </message>
    <message>
        <source>“%1” is no number of days from 0 to 366.</source>
        <translation>«%1» no es un número de días de 0 a 366.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 13:00.</source>
        <translation>«%1» no es una hora. Escríbala así: 13:00.</translation>
    </message>
    <message>
        <source>at most five, or nobody looks at them any more.</source>
        <translation>cinco como máximo, o nadie los mirará.</translation>
    </message>
    <message>
        <source>a rule needs a name.</source>
        <translation>una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>choose at least one thing that fulfils it.</source>
        <translation>elija al menos una cosa con la que se cumple.</translation>
    </message>
    <message>
        <source>only a promise gives its moment; choose another way, or a rule that begins with a promise.</source>
        <translation>solo una promesa indica su momento; elija otro plazo, o una regla que empiece con una promesa.</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>this calendar is no longer there. Choose another one.</source>
        <translation>este calendario ya no existe. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a duration such as PT30M or P1D</source>
        <translation>una duración como PT30M o P1D</translation>
    </message>
    <message>
        <source>a pattern with kind, fact, told or or</source>
        <translation>un patrón con kind, fact, told u or</translation>
    </message>
    <message>
        <source>a number of days from %1 to 366</source>
        <translation>un número de días de %1 a 366</translation>
    </message>
    <message>
        <source>same_time, end_of_day or a time such as 13:00</source>
        <translation>same_time, end_of_day o una hora como 13:00</translation>
    </message>
    <message>
        <source>after, end_of_day, working_days, or at: promise.due, promise.from, state.until</source>
        <translation type="vanished">after, end_of_day, working_days, o at: promise.due, promise.from, state.until</translation>
    </message>
    <message>
        <source>at most %1 steps</source>
        <translation>como mucho %1 pasos</translation>
    </message>
    <message>
        <source>never, or an object with state or waiting_on</source>
        <translation>never, o un objeto con state o waiting_on</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>line %1: not JSON: %2</source>
        <translation>línea %1: no es JSON: %2</translation>
    </message>
    <message>
        <source>an id that no other rule has</source>
        <translation>un id que no tenga otra regla</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>exactly one of after (with elapsed), end_of_day, working_days (with at), or at</source>
        <translation>exactamente uno de: after (con elapsed), end_of_day, working_days (con at) o at</translation>
    </message>
    <message>
        <source>after, end_of_day, working_days, or at: promise.due, promise.from, state.until, matter.due</source>
        <translation>after, end_of_day, working_days, o at: promise.due, promise.from, state.until, matter.due</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Off</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>A field cannot be read, so nothing can be saved yet.</source>
        <translation>Hay un campo que no se puede leer; aún no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%n regla cambiada, aún sin guardar.</numerusform>
            <numerusform>%n reglas cambiadas, aún sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Revisar y guardar…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The changed rules have not been saved.</source>
        <translation>Las reglas cambiadas no se han guardado.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Someone else changed the rules meanwhile. Yours are still here: export them, open this window again, and compare.</source>
        <translation>Otra persona ha cambiado las reglas entretanto. Las suyas siguen aquí: expórtelas, vuelva a abrir esta ventana y compárelas.</translation>
    </message>
    <message>
        <source>Saved. These rules count from now on.</source>
        <translation>Guardado. Estas reglas valen desde ahora.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) read. They count once they are saved.</source>
        <translation>
            <numerusform>%n regla leída. Valdrá cuando se guarde.</numerusform>
            <numerusform>%n reglas leídas. Valdrán cuando se guarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>reglas.json</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>Part of the rules</source>
        <translation>Parte de las reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Try on the past</source>
        <translation>Probar con el pasado</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nueva regla…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A rule that came with the program can be switched off, not removed</source>
        <translation>Una regla que venía con el programa se puede desactivar, no quitar</translation>
    </message>
    <message>
        <source>Space switches a rule on or off</source>
        <translation>La barra espaciadora activa o desactiva una regla</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Volver a las reglas</translation>
    </message>
    <message>
        <source>The rules of version %1 are in the editor. They count once they are saved.</source>
        <translation>Las reglas de la versión %1 están en el editor. Valdrán cuando se guarden.</translation>
    </message>
</context>
<context>
    <name>SaidFields</name>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Con qué palabras</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data cannot be read: %1</source>
        <translation>No se pueden leer los datos de muestra: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioridad…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) chosen</source>
        <translation>
            <numerusform>%n incidencia elegida</numerusform>
            <numerusform>%n incidencias elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
</context>
<context>
    <name>SettlingList</name>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>What this settles</source>
        <translation>Qué cumple esto</translation>
    </message>
</context>
<context>
    <name>SettlingRow</name>
    <message>
        <source>How they learned of it, for the team</source>
        <translation>Cómo se enteró el cliente, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>How they learned of: %1</source>
        <translation>Cómo se enteró el cliente de: %1</translation>
    </message>
    <message>
        <source>stays open, because you say so</source>
        <translation>sigue abierto, por indicación suya</translation>
    </message>
    <message>
        <source>Settles: %1</source>
        <translation>Cumple: %1</translation>
    </message>
    <message>
        <source>Does not settle: %1</source>
        <translation>No cumple: %1</translation>
    </message>
    <message>
        <source>Say how they learned of it</source>
        <translation>Indicar cómo se enteró</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>All, with the closed</source>
        <translation>Todas, con las cerradas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Silent customers</source>
        <translation>Clientes sin noticias</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Waiting for parts or supplier</source>
        <translation>Esperando piezas o proveedor</translation>
    </message>
    <message>
        <source>Saved list of everybody. F2 changes it, Delete takes it away.</source>
        <translation>Lista guardada para todo el mundo. F2 la cambia, Supr la elimina.</translation>
    </message>
    <message>
        <source>Your saved list. F2 changes it, Delete takes it away.</source>
        <translation>Su lista guardada. F2 la cambia, Supr la elimina.</translation>
    </message>
    <message>
        <source>&amp;Change name and sharing…</source>
        <translation>&amp;Cambiar nombre y destinatarios…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Solved this week</source>
        <translation>Resueltas esta semana</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>En préstamo</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Communiqués</source>
        <translation>Comunicados</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>SidebarDrops</name>
    <message>
        <source>Today shows what is owed by itself: nothing is dropped there.</source>
        <translation>Hoy muestra por sí solo lo que se debe: ahí no se suelta nada.</translation>
    </message>
    <message>
        <source>An incident is solved by saying what solved it: “Mark as solved” in the menu Edit.</source>
        <translation>Una incidencia se resuelve diciendo qué la resolvió: «Marcar como resuelta», en el menú Editar.</translation>
    </message>
    <message>
        <source>What is open is in this list already; “Back to active” in the menu Edit opens what is solved.</source>
        <translation>Lo que está abierto ya está en esta lista; «Volver a activa», en el menú Editar, abre lo resuelto.</translation>
    </message>
    <message>
        <source>Every incident is in this list already.</source>
        <translation>Todas las incidencias están ya en esta lista.</translation>
    </message>
    <message>
        <source>A saved list shows what passes its filter: nothing is dropped there.</source>
        <translation>Una lista guardada muestra lo que pasa su filtro: ahí no se suelta nada.</translation>
    </message>
    <message>
        <source>Nothing is dropped there: this page looks back at what happened.</source>
        <translation>Ahí no se suelta nada: esa página muestra lo que ya pasó.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen. Delete clears it. Left blank, the printed report has a line to sign on.</source>
        <translation>Dibujar con ratón, dedo o lápiz. Supr la borra. Si queda en blanco, el parte impreso tiene una línea para firmar.</translation>
    </message>
    <message>
        <source>The customer signs here, or on paper</source>
        <translation>El cliente firma aquí, o en papel</translation>
    </message>
</context>
<context>
    <name>SilentModel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>%1, silent for %2</source>
        <translation>%1, sin noticias desde hace %2</translation>
    </message>
    <message>
        <source>First call: %1</source>
        <translation>Primera llamada: %1</translation>
    </message>
    <message>
        <source>Customer · oldest open incident</source>
        <translation>Cliente · incidencia abierta más antigua</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Tiempo laborable</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
</context>
<context>
    <name>SilentView</name>
    <message>
        <source>Silent customers</source>
        <translation>Clientes sin noticias</translation>
    </message>
    <message>
        <source>No customer is waiting for news.</source>
        <translation>Ningún cliente espera noticias.</translation>
    </message>
    <message>
        <source>Who has an open incident stands here, the longest silence first. Ctrl+N takes a new one.</source>
        <translation>Aquí aparece quien tiene una incidencia abierta, primero el silencio más largo. Ctrl+N toma una nueva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s) with something open, by the time since a person last reached them</source>
        <translation>
            <numerusform>El primer cliente con algo abierto, según el tiempo desde el último contacto con una persona</numerusform>
            <numerusform>Los %n primeros clientes con algo abierto, según el tiempo desde el último contacto con una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with something open, by the time since a person last reached them</source>
        <translation>
            <numerusform>%n cliente con algo abierto, según el tiempo desde el último contacto con una persona</numerusform>
            <numerusform>%n clientes con algo abierto, según el tiempo desde el último contacto con una persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>New site</source>
        <translation>Nueva sede</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Cambiar la sede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town or zone</source>
        <translation>Población o zona</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Access: who opens the door, and what to know there</source>
        <translation>Acceso: quién abre la puerta y qué hay que saber allí</translation>
    </message>
    <message>
        <source>a site needs a name or an address.</source>
        <translation>una sede necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees, such as 40.41678.</source>
        <translation>«%1» no es un número de grados, como 40,41678.</translation>
    </message>
</context>
<context>
    <name>SkillsField</name>
    <message>
        <source>Enter adds the skill; its level is a number from 1 to 3 behind a colon</source>
        <translation>Intro añade la capacidad; su nivel es un número de 1 a 3 tras dos puntos</translation>
    </message>
    <message>
        <source>such as cooling:3, then Enter</source>
        <translation>como frío:3, y después Intro</translation>
    </message>
    <message>
        <source>Delete takes the skill away</source>
        <translation>Supr quita la capacidad</translation>
    </message>
</context>
<context>
    <name>StateBox</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Another person changed the states meanwhile. Look at theirs, and repeat what is still missing.</source>
        <translation>Otra persona ha cambiado los estados mientras tanto. Mire los suyos y repita lo que aún falte.</translation>
    </message>
    <message>
        <source>Two states have the same id, or one has none. Give each its own.</source>
        <translation>Dos estados tienen el mismo identificador, o uno no lo tiene. Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; lacks its name in one of the languages. Write both.</source>
        <translation>Al estado «%1» le falta el nombre en uno de los idiomas. Escriba los dos.</translation>
    </message>
    <message>
        <source>%1 leads to a state that there is not. Take that move away.</source>
        <translation>%1 lleva a un estado que no existe. Quite ese paso.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; has no state. Keep one for each.</source>
        <translation>La categoría «%1» no tiene ningún estado. Conserve uno de cada.</translation>
    </message>
    <message>
        <source>From %1 no way leads to a solved state. Allow a move that does.</source>
        <translation>Desde %1 ningún camino lleva a un estado resuelto. Permita un paso que lo haga.</translation>
    </message>
    <message>
        <source>From %1 no way leads to a closed state. Allow a move that does.</source>
        <translation>Desde %1 ningún camino lleva a un estado cerrado. Permita un paso que lo haga.</translation>
    </message>
    <message>
        <source>%1 cannot follow %2: by the company&apos;s table of states nothing follows it. Open a new incident that is linked to this one.</source>
        <translation>%1 no puede seguir a %2: según la tabla de estados de la empresa no la sigue nada. Abra una incidencia nueva vinculada a esta.</translation>
    </message>
    <message>
        <source>%1 cannot follow %2. By the company&apos;s table of states what may follow is %3: choose one of these first.</source>
        <translation>%1 no puede seguir a %2. Según la tabla de estados de la empresa puede seguir %3: elija antes uno de estos.</translation>
    </message>
    <message>
        <source>The table of states cannot be read. Restore a backup, or save the table anew.</source>
        <translation>La tabla de estados no se puede leer. Restaure una copia de seguridad, o guarde la tabla de nuevo.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot; any more. By the company&apos;s table of states what may follow is %2: choose one of these.</source>
        <translation>El estado «%1» ya no existe. Según la tabla de estados de la empresa puede seguir %2: elija uno de estos.</translation>
    </message>
    <message>
        <source>%1 is no state of the category &quot;%2&quot;. By the company&apos;s table of states what may follow is %3: choose one of these.</source>
        <translation>%1 no es un estado de la categoría «%2». Según la tabla de estados de la empresa puede seguir %3: elija uno de estos.</translation>
    </message>
    <message>
        <source>%1 is the one that is meant in its category where nobody names another: call it otherwise if you like, but keep it as the first.</source>
        <translation>%1 es el que se entiende en su categoría cuando nadie nombra otro: cámbiele el nombre si quiere, pero manténgalo como el primero.</translation>
    </message>
    <message>
        <source>There are incidents in the state %1. Put them into another one first; until then it stays as it is.</source>
        <translation>Hay incidencias en el estado %1. Póngalas antes en otro; hasta entonces se queda como está.</translation>
    </message>
</context>
<context>
    <name>StatesWindow</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>What the team calls the states of an incident, and which may follow which. What is owed to the customer goes by the category; customers read its word.</source>
        <translation>Cómo llama el equipo a los estados de una incidencia, y cuál puede seguir a cuál. Lo que se debe al cliente depende de la categoría, y esa es la palabra que el cliente lee.</translation>
    </message>
    <message>
        <source>There is no state.</source>
        <translation>No hay ningún estado.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Estado nuevo</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nombre del estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Working days within which an incident is opened again</source>
        <translation>Días laborables dentro de los que se reabre una incidencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What may follow what: rows lead to columns. Space allows and forbids.</source>
        <translation>Qué puede seguir a qué: de las filas se pasa a las columnas. La barra espaciadora permite y prohíbe.</translation>
    </message>
    <message>
        <source>Working days after the solution within which an incident is opened again; later a new one is opened and linked.</source>
        <translation>Días laborables desde la solución dentro de los que se reabre una incidencia; después se abre una nueva, vinculada a ella.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Guardado a las %1</translation>
    </message>
    <message>
        <source>When something was last written to the database</source>
        <translation>Cuándo se escribió algo por última vez en la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n fired today</source>
        <translation>
            <numerusform>Reglas: %n aplicada hoy</numerusform>
            <numerusform>Reglas: %n aplicadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: %1 or more fired today</source>
        <translation>Reglas: %1 o más aplicadas hoy</translation>
    </message>
    <message>
        <source>What rules made today: which, and about what</source>
        <translation>Lo que han abierto hoy las reglas: cuáles y sobre qué</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database holds something in %1.%2 that Aviso never writes: &quot;%3&quot;. Restore a backup.</source>
        <translation>La base de datos tiene en %1.%2 algo que Aviso nunca escribe: «%3». Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The connection broke while saving. Look whether it was saved before you repeat it.</source>
        <translation>La conexión se cortó al guardar. Mire si se guardó antes de repetirlo.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede llegar a la base de datos.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>No existe la incidencia %1.</translation>
    </message>
    <message>
        <source>Another entry has the same identity; nothing was written.</source>
        <translation>Otro apunte tiene la misma identidad; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Incident %1 was changed meanwhile. Look at it again and repeat.</source>
        <translation>La incidencia %1 cambió entretanto. Vuelva a mirarla y repita.</translation>
    </message>
    <message>
        <source>The list cannot be continued from &quot;%1&quot;.</source>
        <translation>La lista no puede continuar desde «%1».</translation>
    </message>
    <message>
        <source>%1 was made by a newer Aviso (schema %2). It was left as it is; open it with that version.</source>
        <translation>%1 la hizo un Aviso más nuevo (esquema %2). Se ha dejado como está; ábrala con esa versión.</translation>
    </message>
    <message>
        <source>%1 is not a database of Aviso. It was left as it is; choose another one.</source>
        <translation>%1 no es una base de datos de Aviso. Se ha dejado como está; elija otra.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>No existe ese cliente.</translation>
    </message>
    <message>
        <source>There is no such technician.</source>
        <translation>No existe ese técnico.</translation>
    </message>
    <message>
        <source>Someone else has just written the same. Look at it again and repeat.</source>
        <translation>Otra persona acaba de escribir lo mismo. Vuelva a mirarlo y repita.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing of this was saved as far as is known.</source>
        <translation>No se puede llegar a la base de datos. Que se sepa, nada de esto se ha guardado.</translation>
    </message>
    <message>
        <source>The database does not allow this.</source>
        <translation>La base de datos no permite esto.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. Free some space and repeat.</source>
        <translation>El disco está lleno o no se puede escribir en él. Libere espacio y repita.</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop working on it and restore a backup.</source>
        <translation>El archivo de la base de datos está dañado. Deje de trabajar con él y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>This names something that is not in the database.</source>
        <translation>Esto nombra algo que no está en la base de datos.</translation>
    </message>
    <message>
        <source>The database refused a command of Aviso. This is a mistake of the program.</source>
        <translation>La base de datos rechazó una orden de Aviso. Es un error del programa.</translation>
    </message>
    <message>
        <source>The PostgreSQL database %1 cannot be reached: check that the server runs, and its name and password.</source>
        <translation>No se puede llegar a la base de datos PostgreSQL %1: compruebe que el servidor está en marcha, y su nombre y contraseña.</translation>
    </message>
    <message>
        <source>There is nothing of Aviso in %1. &quot;init&quot; prepares it.</source>
        <translation>En %1 no hay nada de Aviso. «init» la prepara.</translation>
    </message>
    <message>
        <source>%1 is not an address: postgresql://user@host:port/name was expected.</source>
        <translation>%1 no es una dirección: se esperaba postgresql://usuario@servidor:puerto/nombre.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (package libqt6sql6-psql).</source>
        <translation>No está instalado el controlador de Qt para PostgreSQL (paquete libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 es una carpeta, no una base de datos.</translation>
    </message>
    <message>
        <source>There is no database in %1. &quot;init&quot; creates it.</source>
        <translation>No hay ninguna base de datos en %1. «init» la crea.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta de %1.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 está abierta en %2 (proceso %3 en %4). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>No está instalado el controlador de Qt para SQLite.</translation>
    </message>
    <message>
        <source>The backup before the upgrade does not hold; the database was left as it is.</source>
        <translation>La copia de seguridad previa a la actualización no es válida; la base de datos se ha dejado como está.</translation>
    </message>
    <message>
        <source>An entry is missing or stands in another place.</source>
        <translation>Falta un apunte o está en otro lugar.</translation>
    </message>
    <message>
        <source>The entry was changed after it was written.</source>
        <translation>El apunte se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>The timeline has %1 entries and should have %2.</source>
        <translation>La cronología tiene %1 apuntes y debería tener %2.</translation>
    </message>
    <message>
        <source>The end of the timeline is not the one that was written.</source>
        <translation>El final de la cronología no es el que se escribió.</translation>
    </message>
    <message>
        <source>The entry belongs to no incident.</source>
        <translation>El apunte no pertenece a ninguna incidencia.</translation>
    </message>
    <message>
        <source>Stopped before everything was checked.</source>
        <translation>Se detuvo antes de comprobarlo todo.</translation>
    </message>
    <message>
        <source>Aviso knows no databases of the kind %1: give a file, or postgresql://user@host:port/name.</source>
        <translation>Aviso no conoce bases de datos del tipo %1: indique un archivo, o postgresql://usuario@servidor:puerto/nombre.</translation>
    </message>
    <message>
        <source>The PostgreSQL database %1 does not let you in: check user name and password.</source>
        <translation>La base de datos PostgreSQL %1 no le deja entrar: compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Your user has no rights in %1. Ask whoever administers it for them.</source>
        <translation>Su usuario no tiene permisos en %1. Pídaselos a quien la administra.</translation>
    </message>
    <message>
        <source>%1 is a device, not a database.</source>
        <translation>%1 es un dispositivo, no una base de datos.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space and repeat.</source>
        <translation>El disco de %1 está lleno. Libere espacio y repita.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 está abierta en otro programa. Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The keys by which the incident is found and sorted were changed.</source>
        <translation>Se han cambiado las claves por las que se busca y ordena la incidencia.</translation>
    </message>
    <message>
        <source>The keys by which its commitments are sorted were changed.</source>
        <translation>Se han cambiado las claves por las que se ordenan sus compromisos.</translation>
    </message>
    <message>
        <source>Search does not find all that is stored: its index was changed.</source>
        <translation>La búsqueda no encuentra todo lo guardado: se alteró su índice.</translation>
    </message>
    <message>
        <source>Search does not find the incident by its words: its index was changed.</source>
        <translation>La búsqueda no encuentra la incidencia por sus palabras: se alteró su índice.</translation>
    </message>
    <message>
        <source>What you are writing cannot be kept in %1: free some space there, or save the entry.</source>
        <translation>Lo que está escribiendo no se puede conservar en %1: libere espacio allí o guarde el apunte.</translation>
    </message>
    <message>
        <source>The file was not stored whole. Attach it again.</source>
        <translation>El archivo no se guardó entero. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not in the database any more. Restore a backup, or attach it again.</source>
        <translation>El archivo ya no está en la base de datos. Restaure una copia de seguridad o adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The entry was saved meanwhile and stays as it is. Attach the file to a new entry.</source>
        <translation>El apunte se guardó entretanto y queda como está. Adjunte el archivo a un apunte nuevo.</translation>
    </message>
    <message>
        <source>The entry is saved: its files stay with it.</source>
        <translation>El apunte está guardado: sus archivos se quedan con él.</translation>
    </message>
    <message>
        <source>What is known of an attached file was changed after it was written.</source>
        <translation>Los datos de un archivo adjunto se cambiaron después de escribirlos.</translation>
    </message>
    <message>
        <source>The attached file &quot;%1&quot; was changed after it was written.</source>
        <translation>El archivo adjunto «%1» se cambió después de escribirlo.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; was changed meanwhile. Look at it again and repeat.</source>
        <translation>Mientras tanto se ha cambiado la lista «%1». Mírela de nuevo y repita.</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Choose another name, or change that one.</source>
        <translation>Ya hay una lista «%1». Elija otro nombre o cambie esa.</translation>
    </message>
    <message>
        <source>Another desk brought the database to a newer version (schema %1), which this Aviso does not know. Nothing is saved from here any more: update Aviso and start it again.</source>
        <translation>Otro puesto llevó la base de datos a una versión más nueva (esquema %1) que este Aviso no conoce. Desde aquí ya no se guarda nada: actualice Aviso y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The attached file &quot;%1&quot; is not in the database whole.</source>
        <translation>El archivo adjunto «%1» no está entero en la base de datos.</translation>
    </message>
    <message>
        <source>The reply &quot;%1&quot; was changed meanwhile at another desk. Copy what you wrote, look at it again and repeat.</source>
        <translation>Entretanto se cambió la respuesta «%1» en otro puesto. Copie lo que ha escrito, vuelva a mirarla y repítalo.</translation>
    </message>
    <message>
        <source>The entry, or a file attached to it, was changed after it was written.</source>
        <translation>El apunte, o un archivo adjunto a él, se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be read. Restore a backup to see them; what is in force is not touched.</source>
        <translation>Las versiones anteriores no se pueden leer. Restaure una copia para verlas; lo vigente no se toca.</translation>
    </message>
    <message>
        <source>This customer is forgotten already.</source>
        <translation>Este cliente ya está olvidado.</translation>
    </message>
    <message>
        <source>Something is still open: %1. Close it first; what is owed to somebody cannot be forgotten.</source>
        <translation>Queda algo abierto: %1. Ciérrelo antes; lo que se debe a alguien no se puede olvidar.</translation>
    </message>
    <message>
        <source>A call is still to be returned. Call back, or say why none is needed, and repeat.</source>
        <translation>Queda una llamada por devolver. Devuélvala, o diga por qué no hace falta, y repita.</translation>
    </message>
    <message>
        <source>Incidents were merged into each other in a circle. Restore a backup from before that.</source>
        <translation>Hay incidencias fusionadas unas en otras en círculo. Restaure una copia de seguridad anterior a eso.</translation>
    </message>
    <message>
        <source>These incidents are linked so already.</source>
        <translation>Estas incidencias ya están enlazadas así.</translation>
    </message>
    <message>
        <source>Somebody else took this link away meanwhile.</source>
        <translation>Otra persona ha quitado este enlace mientras tanto.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Este enlace ya no existe.</translation>
    </message>
    <message>
        <source>The record of what was forgotten was changed after it was written.</source>
        <translation>El registro de lo olvidado se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>What is known of &quot;%1&quot;, a file of a unit, was changed after it was written.</source>
        <translation>Lo que se sabe de «%1», un archivo de un equipo, se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Stopped: nothing was forgotten.</source>
        <translation>Detenido: no se ha olvidado nada.</translation>
    </message>
    <message>
        <source>This unit was removed meanwhile: the file belongs to nothing.</source>
        <translation>Este equipo se ha quitado entretanto: el archivo no pertenece a nada.</translation>
    </message>
    <message>
        <source>This file was removed meanwhile.</source>
        <translation>Este archivo se ha quitado entretanto.</translation>
    </message>
    <message>
        <source>The file is gone for good. Add it again.</source>
        <translation>El archivo ya no existe. Añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Close the tab (Ctrl+W)</source>
        <translation>Cerrar la pestaña (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB. Part it, and import one part after the other.</source>
        <translation>%1 pasa de 200 MB. Divídalo e importe una parte tras otra.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB: it is no such file. Choose another.</source>
        <translation>%1 ocupa más de 10 MB: no es un archivo de estos. Elija otro.</translation>
    </message>
</context>
<context>
    <name>TechnicianForm</name>
    <message>
        <source>The office&apos;s</source>
        <translation>El de la oficina</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Técnico nuevo</translation>
    </message>
    <message>
        <source>Change the technician</source>
        <translation>Cambiar el técnico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Skills with their level</source>
        <translation>Capacidades con su nivel</translation>
    </message>
    <message>
        <source>Certified for these brands, parted by commas</source>
        <translation>Certificado para estas marcas, separadas por comas</translation>
    </message>
    <message>
        <source>Starts from: postal code</source>
        <translation>Sale de: código postal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Coste por hora</translation>
    </message>
    <message>
        <source>Works for another company</source>
        <translation>Trabaja para otra empresa</translation>
    </message>
    <message>
        <source>Days off, and who stands in</source>
        <translation>Días libres, y quién sustituye</translation>
    </message>
    <message>
        <source>a technician needs a name.</source>
        <translation>un técnico necesita un nombre.</translation>
    </message>
    <message>
        <source>this is no number that can be rung. Write it whole, with + and the country&apos;s code when it is another one.</source>
        <translation>no es un número al que se pueda llamar. Escríbalo entero, con + y el prefijo si es de otro país.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees, such as 40.41678.</source>
        <translation>«%1» no es un número de grados, como 40,41678.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount, such as 32.50.</source>
        <translation>«%1» no es un importe, como 32,50.</translation>
    </message>
</context>
<context>
    <name>TechniciansWindow</name>
    <message>
        <source>Technicians</source>
        <translation>Técnicos</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Aún no trabaja nadie aquí.</translation>
    </message>
    <message>
        <source>Add a technician…</source>
        <translation>Añadir un técnico…</translation>
    </message>
    <message>
        <source>Show who went, too</source>
        <translation>Mostrar también a quienes se fueron</translation>
    </message>
    <message>
        <source>Technicians and collaborators</source>
        <translation>Técnicos y colaboradores</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (collaborator)</source>
        <translation>%1 (colaborador)</translation>
    </message>
    <message>
        <source>nothing is known of what they can do</source>
        <translation>no se sabe qué sabe hacer</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>went on %1</source>
        <translation>se fue el %1</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Vuelve a trabajar aquí</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>%1 works here again.</source>
        <translation>%1 vuelve a trabajar aquí.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>TesterPage</name>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Tiempo laborable</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Steps of the sum</source>
        <translation>Pasos de la cuenta</translation>
    </message>
    <message>
        <source>After working time</source>
        <translation>Tras un tiempo laborable</translation>
    </message>
    <message>
        <source>End of a working day</source>
        <translation>Fin de jornada</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>Entre dos momentos</translation>
    </message>
    <message>
        <source>Working days later</source>
        <translation>Jornadas después</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment: write it as 2026-03-06 18:20.</source>
        <translation>«%1» no es un momento: escríbalo como 2026-03-06 18:20.</translation>
    </message>
    <message>
        <source>Correct what is marked, and try again.</source>
        <translation>Corrija lo marcado y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Never: the calendar has no such working time ahead.</source>
        <translation>Nunca: al calendario no le queda tanto tiempo laborable.</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 de tiempo laborable</translation>
    </message>
    <message>
        <source>%1, after %2 of working time</source>
        <translation>%1, tras %2 de tiempo laborable</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>%1 % of the time for it has passed</source>
        <translation>Ha pasado el %1 % del tiempo previsto</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>This lies in the future. Enter what has happened; what is to come is a promise or a plan.</source>
        <translation>Esto está en el futuro. Anote lo que ha ocurrido; lo que está por venir es una promesa o un plan.</translation>
    </message>
    <message>
        <source>This lies before the incident began. Check date and time.</source>
        <translation>Esto es anterior al comienzo de la incidencia. Compruebe la fecha y la hora.</translation>
    </message>
    <message>
        <source>An internal entry cannot hold text for the customer. Move the text, or say that the customer was told.</source>
        <translation>Un apunte interno no puede llevar texto para el cliente. Mueva el texto, o indique que se habló con el cliente.</translation>
    </message>
    <message>
        <source>An entry for the customer came in or went out; say which.</source>
        <translation>Un apunte para el cliente ha entrado o ha salido: indique cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>This version of the plan, diagnosis or forecast is known already. Record it as the next one.</source>
        <translation>Esa versión del plan, diagnóstico o previsión ya consta. Anótela como la siguiente.</translation>
    </message>
    <message>
        <source>A promise needs a date: by when?</source>
        <translation>Una promesa necesita fecha: ¿para cuándo?</translation>
    </message>
    <message>
        <source>The date of the promise lies before the moment at which it was given.</source>
        <translation>La fecha de la promesa es anterior al momento en que se dio.</translation>
    </message>
    <message>
        <source>Say what was promised.</source>
        <translation>Indique qué se prometió.</translation>
    </message>
    <message>
        <source>A promise gets a new date only by telling the customer. Record the contact.</source>
        <translation>Una promesa solo cambia de fecha al decírselo al cliente. Anote el contacto.</translation>
    </message>
    <message>
        <source>Waiting needs a reason and a moment at which it is looked at again.</source>
        <translation>Una espera necesita un motivo y un momento en el que volver a mirarla.</translation>
    </message>
    <message>
        <source>The moment at which the wait ends lies before its beginning.</source>
        <translation>El fin de la espera es anterior a su comienzo.</translation>
    </message>
    <message>
        <source>The entry that this one is about does not belong to this incident.</source>
        <translation>El apunte al que este se refiere no es de esta incidencia.</translation>
    </message>
    <message>
        <source>Say which customer it is.</source>
        <translation>Indique de qué cliente se trata.</translation>
    </message>
    <message>
        <source>Say in one line what is wrong.</source>
        <translation>Diga en una línea qué ocurre.</translation>
    </message>
    <message>
        <source>This commitment is not owed any more under the rules in force.</source>
        <translation>Este compromiso ya no se debe según las reglas vigentes.</translation>
    </message>
    <message>
        <source>This entry says nothing. Write what happened, for the customer or for the team.</source>
        <translation>Este apunte no dice nada. Escriba qué ha ocurrido, para el cliente o para el equipo.</translation>
    </message>
    <message>
        <source>This incident is open already. Record what happened as a contact or a note.</source>
        <translation>Esta incidencia ya está abierta. Registre lo ocurrido como contacto o como nota.</translation>
    </message>
    <message>
        <source>A promise is given to the customer. Record the contact in which it was given.</source>
        <translation>Una promesa se da al cliente. Registre el contacto en que se dio.</translation>
    </message>
    <message>
        <source>Say what is waited for: the customer, a supplier, a part, a visit or a decision.</source>
        <translation>Diga qué se espera: al cliente, a un proveedor, una pieza, una visita o una decisión.</translation>
    </message>
    <message>
        <source>The title has more than %1 characters. Say it in one line, and the rest in the text.</source>
        <translation>El título tiene más de %1 caracteres. Dígalo en una línea, y lo demás en el texto.</translation>
    </message>
    <message>
        <source>There is no calendar &quot;%1&quot; here; the known ones are %2.</source>
        <translation>Aquí no hay ningún calendario «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>There is no such open promise on this incident.</source>
        <translation>En esta incidencia no hay ninguna promesa abierta así.</translation>
    </message>
    <message>
        <source>This is not owed any more.</source>
        <translation>Esto ya no se debe.</translation>
    </message>
    <message>
        <source>Say why; it stays in the timeline.</source>
        <translation>Diga por qué; queda en la cronología.</translation>
    </message>
    <message>
        <source>Say until when; it must lie ahead.</source>
        <translation>Diga hasta cuándo; debe ser un momento futuro.</translation>
    </message>
    <message>
        <source>What is owed has changed meanwhile. Look at the list of what this settles again.</source>
        <translation>Lo que se debe ha cambiado entretanto. Revise de nuevo la lista de lo que esto cumple.</translation>
    </message>
    <message>
        <source>This entry cannot have told it: it reached nobody, or happened before it was owed.</source>
        <translation>Este apunte no puede haberlo comunicado: no llegó a nadie o fue antes de que se debiera.</translation>
    </message>
    <message>
        <source>Say how the customer learned of it; the rules alone do not see it.</source>
        <translation>Indique cómo se enteró el cliente; las reglas por sí solas no lo ven.</translation>
    </message>
    <message>
        <source>Say first whether the clock of this computer is right: nothing is written while it is in doubt.</source>
        <translation>Confirme primero si el reloj de este equipo es correcto: mientras haya duda no se escribe nada.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Apuntes mostrados</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Find in this incident</source>
        <translation>Buscar en esta incidencia</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Newest last</source>
        <translation>Recientes al final</translation>
    </message>
    <message>
        <source>Show the newest last</source>
        <translation>Mostrar lo más reciente al final</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>Mostrar primero lo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s) meanwhile: show</source>
        <translation>
            <numerusform>%n novedad entretanto: mostrar</numerusform>
            <numerusform>%n novedades entretanto: mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of what could not be done</source>
        <translation>Detalles de lo que no se pudo hacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within two hours</source>
        <translation>
            <numerusform>%n vence en dos horas</numerusform>
            <numerusform>%n vencen en dos horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later today</source>
        <translation>
            <numerusform>%n más tarde hoy</numerusform>
            <numerusform>%n más tarde hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Next: %1, %2, %3.</source>
        <translation>No vence nada. Lo próximo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>What is promised, and what the rules ask for, appears here in time.</source>
        <translation>Lo prometido, y lo que piden las reglas, aparece aquí a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n put off or in hand</source>
        <translation>
            <numerusform>%n pospuesto o en curso</numerusform>
            <numerusform>%n pospuestos o en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a promise can get a new date: this one comes from a rule.</source>
        <translation>Solo una promesa puede tener nueva fecha: este compromiso viene de una regla.</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Needs an answer</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Customers who wait for an answer</source>
        <translation>Clientes que esperan respuesta</translation>
    </message>
    <message>
        <source>All who wait</source>
        <translation>Todos los que esperan</translation>
    </message>
    <message>
        <source>Since you left</source>
        <translation>Desde que se fue</translation>
    </message>
    <message>
        <source>What others wrote since you left</source>
        <translation>Lo que otros han escrito desde que se fue</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you left (%1)</source>
        <translation>Desde que se fue (%1)</translation>
    </message>
    <message>
        <source>My visits today</source>
        <translation>Mis visitas de hoy</translation>
    </message>
    <message>
        <source>Said after it was solved · %1</source>
        <translation>Dicho después de resolverla · %1</translation>
    </message>
</context>
<context>
    <name>ToldFields</name>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Con qué palabras</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Empty: the usual sentence with day and hours</source>
        <translation>Vacío: la frase habitual, con día y horas</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Prometido desde</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Prometido hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Now they know</source>
        <translation>Ahora sabe</translation>
    </message>
    <message>
        <source>New version of</source>
        <translation>Nueva versión de</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nueva incidencia</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Buscar o ejecutar una orden…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Aviso</source>
        <translation>Abrir Aviso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Aviso</source>
        <translation>Cerrar Aviso</translation>
    </message>
    <message>
        <source>Should Aviso stay in the tray?</source>
        <translation>¿Debe seguir Aviso en la bandeja?</translation>
    </message>
    <message>
        <source>Aviso can stay in the tray so that reminders go on. Otherwise they are shown at the next start. You can change this later in Tools &gt; My notices.</source>
        <translation>Aviso puede seguir en la bandeja para que los recordatorios continúen. Si no, se muestran al volver a abrirlo. Se puede cambiar después en Herramientas &gt; Mis recordatorios.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Urgency and impact give another priority. Say why this one.</source>
        <translation>Urgencia e impacto dan otra prioridad. Diga por qué esta.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Está cerrada.</translation>
    </message>
    <message>
        <source>It is solved already.</source>
        <translation>Ya está resuelta.</translation>
    </message>
    <message>
        <source>Nothing is owed here that could be put off.</source>
        <translation>Aquí no se debe nada que posponer.</translation>
    </message>
    <message>
        <source>The customer was promised this before then.</source>
        <translation>Esto se prometió al cliente para antes.</translation>
    </message>
    <message>
        <source>Its tags were changed meanwhile.</source>
        <translation>Sus etiquetas se cambiaron entretanto.</translation>
    </message>
    <message>
        <source>It was assigned to somebody else meanwhile.</source>
        <translation>Entretanto se asignó a otra persona.</translation>
    </message>
    <message>
        <source>Its priority was changed meanwhile.</source>
        <translation>Su prioridad se cambió entretanto.</translation>
    </message>
    <message>
        <source>The entry that recorded this was corrected meanwhile.</source>
        <translation>El apunte que lo recogía se corrigió entretanto.</translation>
    </message>
    <message>
        <source>What was put off is settled, or was put off otherwise meanwhile.</source>
        <translation>Lo pospuesto ya está cumplido, o se pospuso de otro modo entretanto.</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Diga a quién.</translation>
    </message>
    <message>
        <source>Name a tag to add or to remove.</source>
        <translation>Indique una etiqueta que añadir o quitar.</translation>
    </message>
    <message>
        <source>Say what solved it; the customer is told from this.</source>
        <translation>Diga qué la resolvió; de ahí se informa al cliente.</translation>
    </message>
    <message>
        <source>Waiting needs for whom, a reason, and a moment at which it is looked at again.</source>
        <translation>Esperar pide a quién, un motivo y un momento en que se vuelve a mirar.</translation>
    </message>
    <message>
        <source>Say until when it is put off.</source>
        <translation>Diga hasta cuándo se pospone.</translation>
    </message>
    <message>
        <source>%1 is not among the people who follow incidents. Assign it to one of them.</source>
        <translation>%1 no está entre quienes siguen incidencias. Asígnela a una de esas personas.</translation>
    </message>
    <message>
        <source>It is solved or closed. Set it back to active first, and say why.</source>
        <translation>Está resuelta o cerrada. Vuélvala antes a activa y diga por qué.</translation>
    </message>
    <message>
        <source>It is solved or closed. Say why it is opened again.</source>
        <translation type="vanished">Está resuelta o cerrada. Diga por qué se reabre.</translation>
    </message>
    <message>
        <source>Its state was changed, or work went on with the customer, meanwhile.</source>
        <translation>Entretanto cambió su estado o se siguió trabajando con el cliente.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Open the incident to see what they set, and set it again if yours is right.</source>
        <translation>Otra persona cambió esto mientras tanto. Abra la incidencia para ver qué puso y vuelva a ponerlo si lo suyo es lo correcto.</translation>
    </message>
    <message>
        <source>It was merged into another incident meanwhile. Undo the merge first.</source>
        <translation>Se ha fusionado en otra incidencia mientras tanto. Deshaga antes la fusión.</translation>
    </message>
    <message>
        <source>Who goes was changed meanwhile.</source>
        <translation>Entretanto se cambió quién va.</translation>
    </message>
    <message>
        <source>It is closed: nobody goes any more. Set it back to active first.</source>
        <translation>Está cerrada: ya no va nadie. Vuélvala antes a activa.</translation>
    </message>
    <message>
        <source>Say who goes.</source>
        <translation>Diga quién va.</translation>
    </message>
    <message>
        <source>It is solved or closed. Say why it is opened again: the cause, and in words for the team.</source>
        <translation>Está resuelta o cerrada. Diga por qué se reabre: la causa y, con palabras, para el equipo.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Beginnings and outcomes too</source>
        <translation>También comienzos y desenlaces</translation>
    </message>
    <message>
        <source>What would have been raised</source>
        <translation>Qué se habría avisado</translation>
    </message>
    <message>
        <source>Try the rules as they stand here on what has already happened. Nothing is changed by it.</source>
        <translation>Pruebe las reglas, tal como están aquí, con lo que ya ha ocurrido. No se cambia nada.</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>The rules as edited here</source>
        <translation>Las reglas tal como se editan aquí</translation>
    </message>
    <message>
        <source>The rules in force</source>
        <translation>Las reglas vigentes</translation>
    </message>
    <message>
        <source>Rules from a file…</source>
        <translation>Reglas de un archivo…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>One incident</source>
        <translation>Una incidencia</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>Número de la incidencia</translation>
    </message>
    <message>
        <source>Copies the list as text, with tabs between the columns</source>
        <translation>Copia la lista como texto, con tabuladores entre columnas</translation>
    </message>
    <message>
        <source>Incidents tried</source>
        <translation>Incidencias probadas</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Reglas que probar</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be tried. %2</source>
        <translation>No se puede probar %1. %2</translation>
    </message>
    <message>
        <source>Rules from %1…</source>
        <translation>Reglas de %1…</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>cumplido tarde</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>cumplido en el acto</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>To: the last day lies before the first one. Choose a later one.</source>
        <translation>Hasta: el último día es anterior al primero. Elija uno posterior.</translation>
    </message>
    <message>
        <source>write it, or choose a period.</source>
        <translation>escríbalo, o elija un periodo.</translation>
    </message>
    <message>
        <source>there is no incident “%1” here.</source>
        <translation>aquí no hay ninguna incidencia «%1».</translation>
    </message>
    <message>
        <source>Number of the incident: %1</source>
        <translation>Número de la incidencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) tried</source>
        <translation>
            <numerusform>%n incidencia probada</numerusform>
            <numerusform>%n incidencias probadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have come due</source>
        <translation>
            <numerusform>%n habría vencido</numerusform>
            <numerusform>%n habrían vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>incidents tried; what came due</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. There is more: choose a shorter period to see all.</source>
        <comment>incidents tried; what came due</comment>
        <translation>%1, %2. Hay más: elija un periodo más corto para verlo todo.</translation>
    </message>
    <message>
        <source>These rules would have raised nothing here.</source>
        <translation>Estas reglas no habrían avisado de nada aquí.</translation>
    </message>
    <message>
        <source>No incident began in this period. Choose a longer one.</source>
        <translation>Ninguna incidencia empezó en este periodo. Elija uno más largo.</translation>
    </message>
</context>
<context>
    <name>UnitPhotos</name>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Photographs: %1</source>
        <translation>Fotografías: %1</translation>
    </message>
    <message>
        <source>Photographs of %1</source>
        <translation>Fotografías de %1</translation>
    </message>
    <message>
        <source>No photograph yet. &quot;Add…&quot; takes the first one; you can drop or paste one here, too.</source>
        <translation>Todavía no hay fotografías. «Añadir…» toma la primera; también puede soltar o pegar una aquí.</translation>
    </message>
    <message>
        <source>Choose a unit above to see its photographs.</source>
        <translation>Elija un equipo arriba para ver sus fotografías.</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Pie de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there again.</source>
        <translation>«%1» vuelve a estar.</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin noticias</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>a card begins before the one above has ended. Save the file again from the address book.</source>
        <translation>una tarjeta empieza antes de que termine la anterior. Vuelva a guardar el archivo desde la agenda.</translation>
    </message>
    <message>
        <source>this card is neither vCard 3.0 nor 4.0. Export it from the address book as one of the two.</source>
        <translation>esta tarjeta no es vCard 3.0 ni 4.0. Expórtela desde la agenda en una de las dos.</translation>
    </message>
    <message>
        <source>the card that begins here never ends. Save the file again from the address book.</source>
        <translation>la tarjeta que empieza aquí no termina. Vuelva a guardar el archivo desde la agenda.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>No hay ninguna tarjeta en este archivo.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation>Qué cambió en esta versión</translation>
    </message>
    <message>
        <source>Edit from this version</source>
        <translation>Editar desde esta versión</translation>
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
        <source>Takes the rules of this version into the editor; they count once they are saved</source>
        <translation>Lleva las reglas de esta versión al editor; valdrán cuando se guarden</translation>
    </message>
    <message>
        <source>The rules to begin with</source>
        <translation>Las reglas iniciales</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Venía con el programa</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>The working calendars were changed</source>
        <translation>Se cambiaron los calendarios laborales</translation>
    </message>
    <message>
        <source>Nothing differs from the version before.</source>
        <translation>Nada difiere de la versión anterior.</translation>
    </message>
    <message>
        <source>This is the first version: there is nothing to compare it with.</source>
        <translation>Es la primera versión: no hay con qué compararla.</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>&amp;Show it in the sidebar</source>
        <translation>&amp;Mostrarla en la barra lateral</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Change the saved list</source>
        <translation>Cambiar la lista guardada</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A date with weekday in the notation of QLocale::toString, without and with the year.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hoy · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Ayer · %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vencen pronto</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>Never due</source>
        <translation>No vencen nunca</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The customer waits for an answer since %1</source>
        <translation>El cliente espera respuesta desde el %1</translation>
    </message>
    <message>
        <source>The customer waits for an answer since %1: %2, of which %3 in working hours</source>
        <extracomment>%1: a moment; %2 a duration by the clock on the wall; %3 the same in working time</extracomment>
        <translation>El cliente espera respuesta desde el %1: %2, de las cuales %3 en horario laborable</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Ponga un nombre a la lista.</translation>
    </message>
    <message>
        <source>The name or the filter of the view is too long. Shorten it.</source>
        <translation>El nombre o el filtro de la lista es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>This view belongs to somebody else. Save one of your own.</source>
        <translation>Esta lista es de otra persona. Guarde una propia.</translation>
    </message>
    <message>
        <source>This view was saved in an order that is not known here, and is shown by what is due next. Choose another order, or update Aviso.</source>
        <translation>Esta vista se guardó con un orden que aquí no se conoce y se muestra según lo que vence antes. Elija otro orden o actualice Aviso.</translation>
    </message>
    <message>
        <source>This view was saved with columns that are not known here, and is shown with the usual ones. Choose its columns, or update Aviso.</source>
        <translation>Esta vista se guardó con columnas que aquí no se conocen y se muestra con las habituales. Elija sus columnas o actualice Aviso.</translation>
    </message>
</context>
<context>
    <name>VisitButtons</name>
    <message>
        <source>Agree…</source>
        <translation>Acordar…</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En la sede</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecha…</translation>
    </message>
    <message>
        <source>In part…</source>
        <translation>En parte…</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Fallida…</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>Anular la visita…</translation>
    </message>
    <message>
        <source>Report for the customer…</source>
        <translation>Parte para el cliente…</translation>
    </message>
    <message>
        <source>Report for the team…</source>
        <translation>Parte para el equipo…</translation>
    </message>
    <message>
        <source>Parts…</source>
        <translation>Piezas…</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>There are no technicians yet: enter those who go to customers first.</source>
        <translation>Aún no hay técnicos: introduzca antes a quienes van a los clientes.</translation>
    </message>
    <message>
        <source>visit proposed</source>
        <translation>visita propuesta</translation>
    </message>
    <message>
        <source>The visit is agreed: %1.</source>
        <translation>La visita está acordada: %1.</translation>
    </message>
    <message>
        <source>The visit is proposed: %1. The customer has not been asked yet.</source>
        <translation>La visita está propuesta: %1. Aún no se ha preguntado al cliente.</translation>
    </message>
    <message>
        <source>The customer expects it at the time that was promised before: tell them.</source>
        <translation>El cliente la espera a la hora prometida antes: avísele.</translation>
    </message>
    <message>
        <source>visit moved</source>
        <translation>visita cambiada</translation>
    </message>
    <message>
        <source>The visit is moved to %1.</source>
        <translation>La visita pasa a %1.</translation>
    </message>
    <message>
        <source>On the way to %1.</source>
        <translation>En camino a %1.</translation>
    </message>
    <message>
        <source>On site at %1.</source>
        <translation>En la sede de %1.</translation>
    </message>
    <message>
        <source>The visit is cancelled.</source>
        <translation>La visita está anulada.</translation>
    </message>
    <message>
        <source>The visit report is saved.</source>
        <translation>El parte de visita está guardado.</translation>
    </message>
    <message>
        <source>signature.png</source>
        <translation>firma.png</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>Somebody else changed this visit meanwhile. It is now: %1, %2. Save the report again when it still holds.</source>
        <translation>Entretanto otra persona ha cambiado esta visita. Ahora está: %1, %2. Guarde otra vez el parte si sigue siendo válido.</translation>
    </message>
    <message>
        <source>Save the visits of %1</source>
        <translation>Guardar las visitas de %1</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>visits.ics</source>
        <translation>visitas.ics</translation>
    </message>
    <message>
        <source>The calendar could not be written to %1: %2</source>
        <translation>El calendario no se pudo escribir en %1: %2</translation>
    </message>
    <message>
        <source>The visits are in %1.</source>
        <translation>Las visitas están en %1.</translation>
    </message>
    <message>
        <source>The parts of the visit are noted.</source>
        <translation>Las piezas de la visita están anotadas.</translation>
    </message>
</context>
<context>
    <name>VisitDraft</name>
    <message>
        <source>What had been written here and was not saved is back.</source>
        <translation>Ha vuelto lo que se había escrito aquí sin guardar.</translation>
    </message>
</context>
<context>
    <name>VisitLook</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordada</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En la sede</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Hecha en parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Moved, not told</source>
        <translation>Cambiada sin avisar</translation>
    </message>
    <message>
        <source>Parts ready</source>
        <translation>Piezas listas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) awaited</source>
        <translation>
            <numerusform>%n pieza pendiente</numerusform>
            <numerusform>%n piezas pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>This visit is not there any more.</source>
        <translation>Esta visita ya no está.</translation>
    </message>
    <message>
        <source>Say why the visit came to nothing.</source>
        <translation>Diga por qué la visita no sirvió.</translation>
    </message>
    <message>
        <source>Say in words what the other cause was.</source>
        <translation>Diga con palabras cuál fue la otra causa.</translation>
    </message>
    <message>
        <source>Say what was found, or what was done: a report of nothing helps nobody.</source>
        <translation>Diga qué se encontró o qué se hizo: un parte vacío no ayuda a nadie.</translation>
    </message>
    <message>
        <source>Say why the visit is cancelled; it stays in the timeline.</source>
        <translation>Diga por qué se anula la visita; queda en la cronología.</translation>
    </message>
    <message>
        <source>The customer expects this visit. Tell them first, and say here how.</source>
        <translation>El cliente espera esta visita. Avísele antes y diga aquí cómo.</translation>
    </message>
    <message>
        <source>Somebody else changed this visit meanwhile. Look at it again, and repeat what you wanted.</source>
        <translation>Otra persona cambió esta visita entretanto. Mírela de nuevo y repita lo que quería.</translation>
    </message>
    <message>
        <source>This cannot be done with the visit as it is: “%1”.</source>
        <translation>No se puede hacer con la visita tal como está: «%1».</translation>
    </message>
    <message>
        <source>Say who goes.</source>
        <translation>Diga quién va.</translation>
    </message>
    <message>
        <source>A visit begins before it ends, and takes a day at most.</source>
        <translation>Una visita empieza antes de acabar y dura un día como mucho.</translation>
    </message>
    <message>
        <source>This moment is over. Choose one that is still to come.</source>
        <translation>Ese momento ya pasó. Elija uno que esté por llegar.</translation>
    </message>
    <message>
        <source>They do not work here any more. Choose somebody else.</source>
        <translation>Ya no trabaja aquí. Elija a otra persona.</translation>
    </message>
    <message>
        <source>The customer has not heard of it. Record the try as a contact, and agree the visit when you reach them.</source>
        <translation>El cliente no se ha enterado. Anote el intento como contacto y acuerde la visita cuando le localice.</translation>
    </message>
    <message>
        <source>The incident is closed. Reopen it before somebody goes.</source>
        <translation>La incidencia está cerrada. Reábrala antes de que vaya nadie.</translation>
    </message>
    <message>
        <source>The promised window ends before it begins.</source>
        <translation>La franja prometida acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The visit has gone on meanwhile: it is not taken back.</source>
        <translation>La visita ha seguido adelante: no se deshace.</translation>
    </message>
    <message>
        <source>The visit is over: name the parts that were used in its report.</source>
        <translation>La visita ha terminado: indique en su parte las piezas que se usaron.</translation>
    </message>
    <message>
        <source>Choose another time, or place it anyway.</source>
        <translation>Elija otra hora, o colóquela de todos modos.</translation>
    </message>
</context>
<context>
    <name>VisitsView</name>
    <message>
        <source>There are no technicians yet: enter those who go to customers, and they stand here.</source>
        <translation>Aún no hay técnicos: introduzca a quienes van a los clientes y aparecerán aquí.</translation>
    </message>
    <message>
        <source>What the board shows</source>
        <translation>Qué muestra el panel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Hoja del día…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Need a visit</source>
        <translation>Necesitan visita</translation>
    </message>
    <message>
        <source>Incidents that need a visit, what is owed first comes first</source>
        <translation>Incidencias que necesitan visita, primero lo que antes se debe</translation>
    </message>
    <message>
        <source>Nobody waits for a visit. V on an incident finds a time for one.</source>
        <translation>Nadie espera una visita. V en una incidencia busca hueco para una.</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Buscar hueco…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Visits: week of %1</source>
        <translation>Visitas: semana del %1</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visitas: %1</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>No visit here. Drag an incident to a technician, or press M on it and place it with the arrows.</source>
        <translation>Ninguna visita aquí. Arrastre una incidencia a un técnico, o pulse M sobre ella y colóquela con las flechas.</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>What counts when technicians are ranked</source>
        <translation>Qué cuenta al clasificar a los técnicos</translation>
    </message>
    <message>
        <source>Each is a number from 0 to 100; only how they stand to each other matters. 0: it does not count.</source>
        <translation>Cada uno es un número de 0 a 100; solo importa la proporción entre ellos. 0: no cuenta.</translation>
    </message>
    <message>
        <source>Distance: the nearest</source>
        <translation>Distancia: el más cercano</translation>
    </message>
    <message>
        <source>Skills: the most skilled</source>
        <translation>Capacidades: el más capaz</translation>
    </message>
    <message>
        <source>Free: who can go soonest</source>
        <translation>Libre: quien puede ir antes</translation>
    </message>
    <message>
        <source>Load: who has the fewest open incidents</source>
        <translation>Carga: quien tiene menos incidencias abiertas</translation>
    </message>
    <message>
        <source>Knows this customer or unit</source>
        <translation>Conoce a este cliente o equipo</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed.</source>
        <translation>hace falta un número de 0 a 100.</translation>
    </message>
</context>
<context>
    <name>WhatFields</name>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Qué falla, como lo diría el cliente</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>yesterday evening</source>
        <translation>ayer por la tarde</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>What has been tried, what must not wait…</source>
        <translation>Qué se ha probado, qué no puede esperar…</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>What was told on the phone, and works</source>
        <translation>Lo que se dijo por teléfono, y funciona</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Solo equipo</translation>
    </message>
    <message>
        <source>Never for the customer</source>
        <translation>Nunca para el cliente</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Danger: %1</source>
        <translation>Peligro: %1</translation>
    </message>
    <message>
        <source>Gas: open the windows, touch no switch, close the tap if it is at hand, leave, and call 112 from outside.</source>
        <translation>Gas: abra las ventanas, no toque interruptores, cierre la llave si la tiene a mano, salga y llame al 112 desde fuera.</translation>
    </message>
    <message>
        <source>Water: close the stopcock, and switch off the electricity of the rooms that are wet.</source>
        <translation>Agua: cierre la llave de paso y corte la electricidad de las zonas mojadas.</translation>
    </message>
    <message>
        <source>Electricity: touch nothing that is wet or burnt, switch off the main breaker, keep people away.</source>
        <translation>Electricidad: no toque nada mojado ni quemado, baje el interruptor general y que nadie se acerque.</translation>
    </message>
    <message>
        <source>Ask what may happen, and to whom; keep people away until somebody is there.</source>
        <translation>Pregunte qué puede pasar y a quién; que nadie se acerque hasta que llegue alguien.</translation>
    </message>
</context>
<context>
    <name>WhoFields</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The number that calls</source>
        <translation>El número que llama</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Who is on the phone</source>
        <translation>Quién está al teléfono</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Trabaja allí</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>El mismo número</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A customer, or the name of a new one</source>
        <translation>Un cliente, o el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Who opens, and what to know there</source>
        <translation>Quién abre y qué hay que saber allí</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>En garantía hasta el %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Sin garantía desde el %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrato: %1</translation>
    </message>
</context>
<context>
    <name>WhyActs</name>
    <message>
        <source>Log the contact</source>
        <translation>Anotar el contacto</translation>
    </message>
    <message>
        <source>Write down how the customer was told (L)</source>
        <translation>Anotar cómo se informó al cliente (L)</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nueva fecha…</translation>
    </message>
    <message>
        <source>Agree another date with the customer (N)</source>
        <translation>Acordar una nueva fecha con el cliente (N)</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>No procede…</translation>
    </message>
    <message>
        <source>The rule should not have asked for it; says why</source>
        <translation>La regla no debería haberlo pedido; se indica el motivo</translation>
    </message>
    <message>
        <source>Not owed any more…</source>
        <translation>Ya no se debe…</translation>
    </message>
    <message>
        <source>Nobody needs it any more; says why</source>
        <translation>Ya no hace falta a nadie; se indica el motivo</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Open incident</source>
        <translation>Abrir incidencia</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>Close the explanation (Esc)</source>
        <translation>Cerrar la explicación (Esc)</translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Lo abrió</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>Qué lo cumple</translation>
    </message>
    <message>
        <source>What did not count</source>
        <translation>Qué no contó</translation>
    </message>
    <message>
        <source>No explanation</source>
        <translation>Sin explicación</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>Its dates</source>
        <translation>Sus fechas</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo lleva</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The clock of this computer moved from %1 to %2. Is this right? Until you say so, nothing is reminded of and nothing is written. If it is wrong, set the clock: Aviso then goes on by itself.</source>
        <translation>El reloj de este equipo ha pasado de %1 a %2. ¿Es correcto? Hasta que lo confirme, no se recuerda ni se escribe nada. Si no lo es, ponga el reloj en hora: Aviso seguirá por sí solo.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, es correcto</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>In words, for the team</source>
        <translation>Con palabras, para el equipo de trabajo</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nuevo día</translation>
    </message>
    <message>
        <source>In words (team)</source>
        <translation>Con palabras (interno)</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Diga para cuándo.</translation>
    </message>
    <message>
        <source>Say in a few words what happened; it stays in the timeline.</source>
        <translation>Diga en pocas palabras qué pasó; queda en la cronología.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>For the customer: what they were told</source>
        <translation>Para el cliente: lo que se le dijo</translation>
    </message>
    <message>
        <source>Internal: for the team alone</source>
        <translation>Interno: solo para el equipo de trabajo</translation>
    </message>
    <message>
        <source>Log or code</source>
        <translation>Registro o código</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>The spelling is not checked</source>
        <translation>La ortografía no se revisa</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Do not check the spelling</source>
        <translation>No revisar la ortografía</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>Looking for what was meant…</source>
        <translation>Buscando lo que se quiso escribir…</translation>
    </message>
    <message>
        <source>Nothing like it is in the dictionary</source>
        <translation>En el diccionario no hay nada parecido</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>%1: hours overlap; they are counted once.</source>
        <translation>%1: hay horas que se solapan; se cuentan una vez.</translation>
    </message>
    <message>
        <source>%1: the hours after midnight overlap the next day&apos;s; they are counted once.</source>
        <translation>%1: las horas tras la medianoche se solapan con las del día siguiente; se cuentan una vez.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known here: the calendar never opens.</source>
        <translation>Aquí no se conoce la zona horaria «%1»: el calendario no abre nunca.</translation>
    </message>
    <message>
        <source>No day of the week has hours: after the last exception the calendar never opens.</source>
        <translation>Ningún día de la semana tiene horario: tras la última excepción el calendario no abre nunca.</translation>
    </message>
    <message>
        <source>No day of the week has hours: the calendar never opens, and nothing in it ever comes due.</source>
        <translation>Ningún día de la semana tiene horario: el calendario no abre nunca, y nada en él vence jamás.</translation>
    </message>
    <message>
        <source>must be later than &quot;from&quot;</source>
        <translation>debe ser posterior a «from»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood and has no effect.</source>
        <translation>«%1» no se entiende y no tiene efecto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pair of times: write it as 9:00-14:00, with a comma before the next pair.</source>
        <translation>«%1» no es un par de horas: escribirlo como 9:00-14:00, con una coma antes del siguiente par.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time: write 0:00-24:00 for a whole day.</source>
        <translation>«%1» empieza y acaba a la misma hora: para un día entero, escribir 0:00-24:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration: write it as 4 h 30 min.</source>
        <translation>«%1» no es una duración: escribirla como 4 h 30 min.</translation>
    </message>
</context>
<context>
    <name>WorksDialog</name>
    <message>
        <source>Does it work? %1</source>
        <translation>¿Funciona? %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What the customer answers closes it, or opens it again.</source>
        <translation>Lo que conteste el cliente la cierra o la reabre.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Preguntado, sin respuesta aún</translation>
    </message>
    <message>
        <source>Go on: open it again…</source>
        <translation>Seguir: reabrirla…</translation>
    </message>
    <message>
        <source>Save that they were asked</source>
        <translation>Guardar que se ha preguntado</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>A year back (Shift+Page Up)</source>
        <translation>Un año atrás (Mayús+RePág)</translation>
    </message>
    <message>
        <source>A year forward (Shift+Page Down)</source>
        <translation>Un año adelante (Mayús+AvPág)</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Añadido aquí</translation>
    </message>
    <message>
        <source>Taken away from %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, with Shift by year. Enter adds or removes a day.</source>
        <translation>Las flechas mueven por días y semanas; RePág y AvPág, por meses, y con Mayús por años. Intro añade o quita un día.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>&quot;%1&quot; is not a date and time such as 2026-03-06T18:20.</source>
        <translation>«%1» no es una fecha y hora como 2026-03-06T18:20.</translation>
    </message>
</context>
</TS>
