<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos d’Étrave</source>
        <translation>About Étrave</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Diagnostics, parcours et indicateurs d’une mission locale, hors ligne et chiffrés.</source>
        <translation>Assessments, pathways and indicators for a mission locale, offline and encrypted.</translation>
    </message>
    <message>
        <source>Logiciel libre sous licence EUPL 1.2. Polices Source Sans et Source Serif (SIL OFL), icônes Lucide (ISC), communes et activités de l’INSEE.</source>
        <translation>Free software under the EUPL 1.2 licence. Source Sans and Source Serif fonts (SIL OFL), Lucide icons (ISC), municipalities and activities from INSEE.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Indiquez votre prénom.</source>
        <translation>Enter your first name.</translation>
    </message>
    <message>
        <source>Indiquez votre nom.</source>
        <translation>Enter your last name.</translation>
    </message>
    <message>
        <source>Gardez l’administration cochée&#xa0;: sans elle, personne ne pourrait créer les autres comptes. Vous pourrez la confier à quelqu’un d’autre ensuite.</source>
        <translation>Keep administration ticked: without it, nobody could create the other accounts. You can hand it over to someone else later.</translation>
    </message>
    <message>
        <source>Le premier compte</source>
        <translation>The first account</translation>
    </message>
    <message>
        <source>Le vôtre. Les comptes de l’équipe se créent ensuite, dans les réglages.</source>
        <translation>Yours. The team’s accounts are created later, in the settings.</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Identifiant de connexion</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Proposé d’après vos nom et prénom&#x202f;; majuscules ou minuscules, peu importe.</source>
        <translation>Suggested from your last and first names; upper or lower case makes no difference.</translation>
    </message>
    <message>
        <source>Vos rôles</source>
        <translation>Your roles</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation>Saving in progress.</translation>
    </message>
    <message>
        <source>Compte créé.</source>
        <translation>Account created.</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Chaque personne a le sien&#xa0;: les actions sont journalisées à son nom.</source>
        <translation>Everyone has their own: actions are logged under their name.</translation>
    </message>
    <message>
        <source>Ajouter un compte</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Créer le compte</source>
        <translation>Create the account</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Identifiant de connexion</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Rôles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Corriger une action</source>
        <translation>Correct an action</translation>
    </message>
    <message>
        <source>Action enregistrée.</source>
        <translation>Action saved.</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Faite ou abandonnée le</source>
        <translation>Done or given up on</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Ajouter une activité</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Activité ajoutée.</source>
        <translation>Activity added.</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ce qui a été fait</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Durée déclarée</source>
        <translation>Time declared</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>L’activité est terminée</source>
        <translation>The activity is finished</translation>
    </message>
    <message>
        <source>Laissée vide, la durée compte pour {hours}.</source>
        <translation>Left empty, it counts for {hours}.</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Semaines CEJ</source>
        <translation>CEJ weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) avec une semaine complète au moins sous le plancher</source>
        <translation>
            <numerusform>%n young person with at least one complete week under the floor</numerusform>
            <numerusform>%n young people with at least one complete week under the floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) en CEJ</source>
        <translation>
            <numerusform>%n young person in CEJ</numerusform>
            <numerusform>%n young people in CEJ</numerusform>
        </translation>
    </message>
    <message>
        <source>Plancher&#xa0;: {floor} par semaine complète ({source}). Les semaines en partie hors du contrat ne sont pas comparées. Étrave ne calcule pas de sanction.</source>
        <translation>Floor: {floor} per complete week ({source}). Weeks partly outside the contract are not compared. Étrave works out no sanction.</translation>
    </message>
    <message>
        <source>Aucune semaine complète sous {floor}.</source>
        <translation>No complete week under {floor}.</translation>
    </message>
    <message>
        <source>Retirez un filtre pour voir les autres jeunes en CEJ.</source>
        <translation>Remove a filter to see the other young people in CEJ.</translation>
    </message>
    <message>
        <source>Personne n’est en CEJ avec ces filtres.</source>
        <translation>Nobody is in CEJ with these filters.</translation>
    </message>
    <message>
        <source>Les semaines se comptent à partir de l’entrée en CEJ.</source>
        <translation>Weeks are counted from the entry into CEJ.</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>CEJ</source>
        <translation>CEJ</translation>
    </message>
    <message>
        <source>Cette action n’est pas terminée&#xa0;: notez-la faite (F) avant de la valider.</source>
        <translation>This action is not finished: mark it done (F) before validating it.</translation>
    </message>
    <message>
        <source>Semaines d’activité</source>
        <translation>Weeks of activity</translation>
    </message>
    <message>
        <source>Pas de contrat d’engagement jeune.</source>
        <translation>No youth commitment contract (CEJ).</translation>
    </message>
    <message>
        <source>Les semaines d’activité se comptent à partir de l’entrée en CEJ.</source>
        <translation>Weeks of activity are counted from the entry into CEJ.</translation>
    </message>
    <message>
        <source>Règle&#xa0;: {source}. Étrave compte les heures et ne calcule pas de sanction.</source>
        <translation>Rule: {source}. Étrave counts the hours and works out no sanction.</translation>
    </message>
</context>
<context>
    <name>AgencySection</name>
    <message>
        <source>Code de structure&#xa0;: {code}</source>
        <translation>Organisation code: {code}</translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation>Saving in progress.</translation>
    </message>
    <message>
        <source>Domaine justice ouvert.</source>
        <translation>Justice domain opened.</translation>
    </message>
    <message>
        <source>Domaine justice fermé.</source>
        <translation>Justice domain closed.</translation>
    </message>
    <message>
        <source>Site ajouté.</source>
        <translation>Site added.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Aborder le domaine justice dans les diagnostics</source>
        <translation>Cover the justice domain in assessments</translation>
    </message>
    <message>
        <source>Ouvre un treizième domaine dans la grille, pour tous les conseillers. Il touche à des données sensibles&#xa0;: ne l’ouvrez qu’après avis de votre délégué à la protection des données. Le fermer n’efface rien de ce qui est déjà écrit.</source>
        <translation>Opens a thirteenth domain in the grid, for all advisers. It involves sensitive data: open it only after consulting your data protection officer. Closing it erases nothing that has already been written.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Ajouter un site</source>
        <translation>Add a site</translation>
    </message>
    <message>
        <source>Enregistrer le site</source>
        <translation>Save the site</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Site name</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Pour lire les numéros de téléphone et les jours fériés.</source>
        <translation>Used to read phone numbers and public holidays.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>AgencyStep</name>
    <message>
        <source>Revenir à la connexion</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>Ouvrir une base existante…</source>
        <translation>Open an existing database…</translation>
    </message>
    <message>
        <source>Votre structure</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>Ces deux lignes figurent sur les synthèses et sur la feuille de secours.</source>
        <translation>These two lines appear on the summaries and on the recovery sheet.</translation>
    </message>
    <message>
        <source>Nom de la mission locale</source>
        <translation>Name of the mission locale</translation>
    </message>
    <message>
        <source>Mission locale des Deux-Rives</source>
        <translation>Mission locale des Deux-Rives</translation>
    </message>
    <message>
        <source>Code de la structure</source>
        <translation>Organisation code</translation>
    </message>
    <message>
        <source>07500100</source>
        <translation>07500100</translation>
    </message>
    <message>
        <source>Celui de votre structure dans I-MILO&#xa0;: huit signes en général, sans espace.</source>
        <translation>Your organisation’s code in I-MILO: usually eight characters, with no spaces.</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Mon agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>Tous les conseillers du site</source>
        <translation>Every adviser of the site</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Durée affichée</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>Agenda de</source>
        <translation>Agenda of</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>{where}&#xa0;: libre à {hour}</source>
        <translation>{where}: free at {hour}</translation>
    </message>
</context>
<context>
    <name>AgendaPages</name>
    <message>
        <source>Feuille d’émargement</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Rappels à faire</source>
        <translation>Reminders to make</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Quelqu’un sans dossier</source>
        <translation>Somebody without a file</translation>
    </message>
    <message>
        <source>À l’accueil depuis {hour}</source>
        <translation>At the desk since {hour}</translation>
    </message>
    <message>
        <source>Venu</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Pas venu</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Aucun rendez-vous aujourd’hui</source>
        <translation>No appointment today</translation>
    </message>
    <message>
        <source>Ceux que vous prendrez pour aujourd’hui viendront ici.</source>
        <translation>Those you make for today will come here.</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Abandonner cette saisie&#x202f;?</source>
        <translation>Discard what you typed?</translation>
    </message>
    <message>
        <source>Ce que vous avez tapé dans l’agenda n’est pas enregistré.</source>
        <translation>What you typed in the agenda is not saved.</translation>
    </message>
    <message>
        <source>Abandonner la saisie</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Sans conseiller</source>
        <translation>No adviser</translation>
    </message>
    <message>
        <source>Rendez-vous enregistré.</source>
        <translation>Appointment saved.</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Événement collectif</source>
        <translation>Collective event</translation>
    </message>
    <message>
        <source>Rappels</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Importer un calendrier…</source>
        <translation>Import a calendar…</translation>
    </message>
    <message>
        <source>Exporter en calendrier… (Ctrl+E)</source>
        <translation>Export as a calendar… (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>%n inscrit(s)</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AidForm</name>
    <message>
        <source>Ajouter une aide</source>
        <translation>Add an aid</translation>
    </message>
    <message>
        <source>Suivre cette aide</source>
        <translation>Follow this aid</translation>
    </message>
    <message>
        <source>Aide enregistrée.</source>
        <translation>Aid saved.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nature de l’aide</source>
        <translation>Kind of aid</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Décision le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Versée le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <translation>Reason of the refusal</translation>
    </message>
    <message>
        <source>Financeur</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Parcours concerné</source>
        <translation>Pathway concerned</translation>
    </message>
    <message>
        <source>Projet financé</source>
        <translation>Funded project</translation>
    </message>
    <message>
        <source>Jamais de coordonnées bancaires.</source>
        <translation>Never any bank details.</translation>
    </message>
</context>
<context>
    <name>AidsSection</name>
    <message>
        <source>Aides</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>Projet retiré de cette fiche.</source>
        <translation>Project removed from this file.</translation>
    </message>
    <message>
        <source>Ajouter une aide</source>
        <translation>Add an aid</translation>
    </message>
    <message>
        <source>Suivre cette aide</source>
        <translation>Follow this aid</translation>
    </message>
    <message>
        <source>Aides demandées</source>
        <translation>Aids requested</translation>
    </message>
    <message>
        <source>Aucune aide n’est notée.</source>
        <translation>No aid is noted.</translation>
    </message>
    <message>
        <source>Notez une demande dès qu’elle part&#xa0;: la décision et le versement suivront.</source>
        <translation>Note a request as soon as it leaves: the decision and the payment will follow.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>Avenant · {programme}</source>
        <translation>Amendment · {programme}</translation>
    </message>
    <message>
        <source>Avenant noté.</source>
        <translation>Amendment noted.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Objectifs de la phase revus</source>
        <translation>Objectives of the phase revised</translation>
    </message>
</context>
<context>
    <name>AmountsCard</name>
    <message>
        <source>La dégressivité selon les revenus n’est pas calculée.</source>
        <translation>What goes down with income is not computed.</translation>
    </message>
    <message>
        <source>Montants et plafonds à vérifier</source>
        <translation>Amounts and ceilings to check</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is under way.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Autre issue</source>
        <translation>Other outcome</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Imprimer la convocation…</source>
        <translation>Print the convocation…</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Reporter…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Annuler le rendez-vous</source>
        <translation>Cancel the appointment</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Personne pour l’instant</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Site du dossier</source>
        <translation>Site of the file</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>About</translation>
    </message>
    <message>
        <source>14 h 30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>45 min</source>
        <translation>45 min</translation>
    </message>
    <message>
        <source>Bilan de phase</source>
        <translation>Review of the phase</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is under way.</translation>
    </message>
    <message>
        <source>Ce rendez-vous a changé depuis&#xa0;: relisez avant d’enregistrer.</source>
        <translation>This appointment has changed since: read it again before saving.</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Prendre rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Reporter le rendez-vous</source>
        <translation>Postpone the appointment</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changer de personne</source>
        <translation>Choose someone else</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>AppointmentSide</name>
    <message>
        <source>Absence retirée de votre agenda.</source>
        <translation>Absence taken out of your agenda.</translation>
    </message>
    <message>
        <source>Présence enregistrée.</source>
        <translation>Attendance saved.</translation>
    </message>
    <message>
        <source>Rendez-vous annulé.</source>
        <translation>Appointment cancelled.</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Dossier reçu</source>
        <translation>File received</translation>
    </message>
    <message>
        <source>Envoyé par {place} ({code}) le {day}.</source>
        <translation>Sent by {place} ({code}) on {day}.</translation>
    </message>
    <message>
        <source>Il contient&#xa0;: {rows}.</source>
        <translation>It holds: {rows}.</translation>
    </message>
    <message>
        <source>la fiche seule</source>
        <translation>the record alone</translation>
    </message>
    <message>
        <source>Vous en devenez le référent&#x202f;; vous pourrez le confier ensuite.</source>
        <translation>You become the adviser in charge; you may hand it over afterwards.</translation>
    </message>
    <message>
        <source>Ce dossier a été préparé pour une autre structure que la vôtre.</source>
        <translation>This file was prepared for another agency than yours.</translation>
    </message>
    <message>
        <source>Gardé pour mémoire, sans place ici&#xa0;: {rows}.</source>
        <translation>Kept for the record, without a place here: {rows}.</translation>
    </message>
    <message>
        <source>Peut-être déjà dans votre base. Accueillez-le, puis réunissez les deux dossiers depuis l’écran des doublons.</source>
        <translation>Perhaps already in your database. Take it in, then merge the two files from the screen of duplicates.</translation>
    </message>
    <message>
        <source>Code de la feuille</source>
        <translation>Code on the sheet</translation>
    </message>
    <message>
        <source>Neuf groupes de quatre signes, envoyés par un autre chemin.</source>
        <translation>Nine groups of four signs, sent by another way.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accueillir ce dossier</source>
        <translation>Take this file in</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>Cherchez d’abord la personne, ou continuez sans nom.</source>
        <translation>Find the person first, or go on without a name.</translation>
    </message>
    <message>
        <source>Personne sans dossier</source>
        <translation>Person without a file</translation>
    </message>
    <message>
        <source>Qui sera libre</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>Nouvelle arrivée</source>
        <translation>New arrival</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Continuer sans nom</source>
        <translation>Go on without a name</translation>
    </message>
    <message>
        <source>Changer de personne</source>
        <translation>Choose someone else</translation>
    </message>
    <message>
        <source>Vient pour</source>
        <translation>Comes for</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mettre dans la file</source>
        <translation>Put in the queue</translation>
    </message>
</context>
<context>
    <name>AsideForm</name>
    <message>
        <source>Ce signal ne s’applique pas</source>
        <translation>This signal does not apply</translation>
    </message>
    <message>
        <source>Signal écarté. Il reviendra si les faits changent.</source>
        <translation>Signal set aside. It will come back if the facts change.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Le motif et votre nom sont gardés. La personne peut les lire&#xa0;: écrivez-les comme vous les diriez devant elle.</source>
        <translation>The reason and your name are kept. The person may read them: write them as you would say them in front of them.</translation>
    </message>
    <message>
        <source>Écarter cette étape</source>
        <translation>Put this step aside</translation>
    </message>
    <message>
        <source>Étape écartée.</source>
        <translation>Step put aside.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Démonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Les personnes et les chiffres sont fictifs.</source>
        <translation>The people and the figures are fictitious.</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Rien de ce qui est tapé ici n’est enregistré.</source>
        <translation>Nothing typed here is saved.</translation>
    </message>
    <message>
        <source>Mode sans échec</source>
        <translation>Safe mode</translation>
    </message>
    <message>
        <source>Les réglages personnels ne sont pas lus.</source>
        <translation>Personal settings are not read.</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Entre les deux</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Rien n’est noté entre ces deux jours</source>
        <translation>Nothing is recorded between these two days</translation>
    </message>
    <message>
        <source>Actions, rencontres et situations apparaîtront ici.</source>
        <translation>Actions, meetings and situations will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) faite(s) à une date inconnue</source>
        <translation>
            <numerusform>%n action done on an unknown date</numerusform>
            <numerusform>%n actions done on an unknown date</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions faites</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Actions abandonnées</source>
        <translation>Actions given up</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Situations commencées</source>
        <translation>Situations begun</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
</context>
<context>
    <name>BreakAnswers</name>
    <message>
        <source>Aucun numéro de téléphone n’est saisi.</source>
        <translation>No phone number is entered.</translation>
    </message>
    <message>
        <source>Appelez le {phone}.</source>
        <translation>Call {phone}.</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>En vacances jusqu’au 15</source>
        <translation>On holiday until the 15th</translation>
    </message>
    <message>
        <source>Reporter au</source>
        <translation>Postpone to</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Tâche</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Pour le</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Ajouter la tâche</source>
        <translation>Add the task</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>BreakFilterBar</name>
    <message>
        <source>Ma liste</source>
        <translation>My list</translation>
    </message>
    <message>
        <source>Toute la structure</source>
        <translation>The whole agency</translation>
    </message>
    <message>
        <source>Tous les sites</source>
        <translation>Every site</translation>
    </message>
    <message>
        <source>Toutes les natures</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Liste de</source>
        <translation>List of</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>BreaksScreen</name>
    <message>
        <source>Ruptures de parcours</source>
        <translation>Breaks in pathways</translation>
    </message>
    <message>
        <source>Un rendez-vous est en cours de saisie&#xa0;: enregistrez-le ou annulez-le.</source>
        <translation>An appointment is being entered: save it or cancel it.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcours à relancer</source>
        <translation>
            <numerusform>one pathway to follow up</numerusform>
            <numerusform>%n pathways to follow up</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne à relancer</source>
        <translation>Nobody to call back</translation>
    </message>
    <message>
        <source>Aucune rupture avec ces filtres.</source>
        <translation>No break with these filters.</translation>
    </message>
    <message>
        <source>Tous les parcours que vous suivez sont à jour.</source>
        <translation>Every pathway you follow is up to date.</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>appeler</source>
        <translation>call</translation>
    </message>
    <message>
        <source>rendez-vous</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>tâche</source>
        <translation>task</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>postpone</translation>
    </message>
    <message>
        <source>toutes les raisons</source>
        <translation>every reason</translation>
    </message>
</context>
<context>
    <name>CalendarExports</name>
    <message>
        <source>Choisissez l’agenda d’une seule personne, puis exportez-le.</source>
        <translation>Choose the agenda of one person, then export it.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Calendrier enregistré.</source>
        <translation>Calendar saved.</translation>
    </message>
</context>
<context>
    <name>CarryList</name>
    <message numerus="yes">
        <source>Tout cocher (%n ligne(s))</source>
        <translation>
            <numerusform>Tick all (one line)</numerusform>
            <numerusform>Tick all (%n lines)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remplace&#xa0;: {before}</source>
        <translation>Replaces: {before}</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) notée(s) comme reportée(s)</source>
        <translation>
            <numerusform>One line noted as carried over</numerusform>
            <numerusform>%n lines noted as carried over</numerusform>
        </translation>
    </message>
    <message>
        <source>Lignes à reporter dans I-MILO</source>
        <translation>Lines to carry over to I-MILO</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>C&#x202f;; le presse-papiers est vidé après une minute</source>
        <translation>C; the clipboard is emptied after a minute</translation>
    </message>
    <message>
        <source>Cocher</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Rien à reporter</source>
        <translation>Nothing to carry over</translation>
    </message>
    <message>
        <source>Tout ce qui est saisi ici est noté comme reporté dans I-MILO.</source>
        <translation>Everything entered here is noted as carried over to I-MILO.</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>cocher, décocher</source>
        <translation>tick, untick</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ouvrir la fiche</source>
        <translation>open the file</translation>
    </message>
</context>
<context>
    <name>CarryModel</name>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Écran d’I-MILO</source>
        <translation>Screen of I-MILO</translation>
    </message>
    <message>
        <source>À saisir</source>
        <translation>To type</translation>
    </message>
    <message>
        <source>Remplace</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Reporté</source>
        <translation>Carried over</translation>
    </message>
</context>
<context>
    <name>CarryOverScreen</name>
    <message>
        <source>À reporter dans I-MILO</source>
        <translation>To carry over to I-MILO</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à saisir</source>
        <translation>
            <numerusform>one line to type</numerusform>
            <numerusform>%n lines to type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverSection</name>
    <message>
        <source>À reporter</source>
        <translation>To carry over</translation>
    </message>
</context>
<context>
    <name>CarryTable</name>
    <message>
        <source>Ligne copiée</source>
        <translation>Line copied</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Obligation de formation</source>
        <translation>Obligation to train</translation>
    </message>
    <message>
        <source>Suivi enregistré.</source>
        <translation>Follow-up saved.</translation>
    </message>
    <message>
        <source>La date du constat fait courir le délai. Une dispense se note oui ou non, avec sa date&#xa0;: son motif n’est ni demandé ni gardé.</source>
        <translation>The delay runs from the day of the finding. An exemption is noted yes or no, with its date: its reason is neither asked for nor kept.</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Pas demandé</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Oui, montrée</source>
        <translation>Yes, shown</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Constat que l’obligation n’est pas remplie</source>
        <translation>Finding that the obligation is not met</translation>
    </message>
    <message>
        <source>Convocation de la personne</source>
        <translation>Summons of the person</translation>
    </message>
    <message>
        <source>Convocation du représentant légal</source>
        <translation>Summons of the legal representative</translation>
    </message>
    <message>
        <source>Remplie par</source>
        <translation>Met by</translation>
    </message>
    <message>
        <source>Remplie depuis le</source>
        <translation>Met since</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Dispense montrée le</source>
        <translation>Exemption shown on</translation>
    </message>
    <message>
        <source>Président du conseil départemental informé le</source>
        <translation>President of the département council informed on</translation>
    </message>
</context>
<context>
    <name>CaseloadsSection</name>
    <message>
        <source>Choisissez de qui sont les dossiers.</source>
        <translation>Choose whose files they are.</translation>
    </message>
    <message>
        <source>Réattribution en cours.</source>
        <translation>Reassignment under way.</translation>
    </message>
    <message numerus="yes">
        <source>Réattribuer %n dossier(s)</source>
        <translation>
            <numerusform>Reassign %n file</numerusform>
            <numerusform>Reassign %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun dossier ne correspond.</source>
        <translation>No file matches.</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) d’un site sans personne choisie restent où ils sont.</source>
        <translation>
            <numerusform>%n file of a site where nobody was chosen stays where it is.</numerusform>
            <numerusform>%n files of a site where nobody was chosen stay where they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec eux&#xa0;: rendez-vous à venir, {events}&#x202f;; programmes en cours, {pathways}.</source>
        <translation>With them: appointments to come, {events}; programmes under way, {pathways}.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) réattribué(s).</source>
        <translation>
            <numerusform>%n file reassigned.</numerusform>
            <numerusform>%n files reassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) rendu(s).</source>
        <translation>
            <numerusform>%n file given back.</numerusform>
            <numerusform>%n files given back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un dossier chacun, à tour de rôle.</source>
        <translation>One file each, in turn.</translation>
    </message>
    <message>
        <source>Chaque dossier va à quelqu’un de son site&#x202f;; sans personne choisie à ce site, il reste.</source>
        <translation>Each file goes to somebody of its site; when nobody was chosen there, it stays.</translation>
    </message>
    <message>
        <source>Les jeunes d’une commune vont à la même personne, les plus grandes communes d’abord.</source>
        <translation>The young people of a municipality go to the same person, the largest first.</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À tour de rôle</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>Par site</source>
        <translation>By site</translation>
    </message>
    <message>
        <source>Par commune</source>
        <translation>By municipality</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>ne suit plus de jeunes</source>
        <translation>no longer follows young people</translation>
    </message>
    <message>
        <source>Portefeuilles</source>
        <translation>Caseloads</translation>
    </message>
    <message>
        <source>Confier d’un coup les dossiers d’une personne à une autre, ou les partager. Seuls des nombres s’affichent ici.</source>
        <translation>Hand the files of one person over to another at once, or share them. Only numbers are shown here.</translation>
    </message>
    <message>
        <source>Confier vos dossiers à une ou plusieurs personnes.</source>
        <translation>Hand your files over to one or several people.</translation>
    </message>
    <message>
        <source>Dossiers suivis par</source>
        <translation>Files followed by</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>État du dossier</source>
        <translation>State of the file</translation>
    </message>
    <message>
        <source>Repris par</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Partage</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Les rendez-vous à venir suivent les dossiers</source>
        <translation>Appointments to come follow the files</translation>
    </message>
    <message>
        <source>Les programmes en cours aussi</source>
        <translation>So do the programmes under way</translation>
    </message>
    <message>
        <source>Compter avant de confier</source>
        <translation>Count before handing over</translation>
    </message>
    <message>
        <source>Rendre les dossiers</source>
        <translation>Give the files back</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>du {start} au {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Freins repérés</source>
        <translation>Barriers found</translation>
    </message>
    <message>
        <source>Avec une action</source>
        <translation>With an action</translation>
    </message>
    <message>
        <source>Actions faites</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Réévalués</source>
        <translation>Rated again</translation>
    </message>
    <message>
        <source>Levés</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Levés en partie</source>
        <translation>Partly lifted</translation>
    </message>
    <message>
        <source>Stables</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Aggravés</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Result unknown</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Douze derniers mois</source>
        <translation>Last twelve months</translation>
    </message>
    <message>
        <source>Année en cours</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Année précédente</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Freins, actions et résultats par domaine</source>
        <translation>Barriers, actions and results by domain</translation>
    </message>
    <message>
        <source>Un frein est un domaine à effet moyen ou fort&#x202f;; il compte une fois par personne. Son résultat est le dernier niveau connu depuis. Sans réévaluation, il est inconnu, jamais un échec&#xa0;: la dernière colonne le dit à part.</source>
        <translation>A barrier is a domain with a medium or strong effect; it counts once a person. Its result is the last level known since. Without a new rating it is unknown, never a failure: the last column says so apart.</translation>
    </message>
    <message>
        <source>Aucun frein repéré sur cette période</source>
        <translation>No barrier found in this period</translation>
    </message>
    <message>
        <source>Choisissez une autre période, ou un autre portefeuille.</source>
        <translation>Choose another period, or another caseload.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Domaine</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Les deux dossiers ont un numéro&#xa0;: celui qui n’est pas choisi reste dans la fiche mise de côté.</source>
        <translation>Both files have a number: the one not chosen stays in the record set aside.</translation>
    </message>
    <message>
        <source>Le diagnostic du {day} ne sera plus le diagnostic en cours&#xa0;: le plus récent le remplace.</source>
        <translation>The diagnostic of {day} will no longer be the current one: the most recent replaces it.</translation>
    </message>
    <message>
        <source>L’accueil du {day} ne sera plus compté comme premier accueil&#xa0;: l’autre est plus ancien.</source>
        <translation>The reception of {day} will no longer count as the first one: the other is earlier.</translation>
    </message>
    <message>
        <source>En double dans l’autre dossier, mis de côté avec sa fiche&#xa0;: {rows}.</source>
        <translation>Twice in the other file, set aside with its record: {rows}.</translation>
    </message>
    <message>
        <source>{programme} en cours dans les deux dossiers, depuis le {day}.</source>
        <translation>{programme} under way in both files, since {day}.</translation>
    </message>
    <message>
        <source>{programme} en cours dans les deux dossiers, depuis le {day} et le {other}.</source>
        <translation>{programme} under way in both files, since {day} and {other}.</translation>
    </message>
    <message>
        <source>Le même, saisi deux fois</source>
        <translation>The same, entered twice</translation>
    </message>
    <message>
        <source>Deux entrées distinctes</source>
        <translation>Two separate entries</translation>
    </message>
    <message>
        <source>À savoir avant de réunir</source>
        <translation>To know before merging</translation>
    </message>
</context>
<context>
    <name>CleanPage</name>
    <message>
        <source>{name}, où nous en sommes</source>
        <translation>{name}, where we are</translation>
    </message>
    <message>
        <source>Rien n’est encore décidé.</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>Notre prochain point&#xa0;: {day}.</source>
        <translation>Our next meeting: {day}.</translation>
    </message>
    <message>
        <source>Ce que je veux faire avancer</source>
        <translation>What I want to move forward</translation>
    </message>
    <message>
        <source>À découvrir ensemble.</source>
        <translation>To explore together.</translation>
    </message>
    <message>
        <source>Mes points forts</source>
        <translation>My strong points</translation>
    </message>
    <message>
        <source>Ce que nous décidons ensemble</source>
        <translation>What we decide together</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation>Back to data entry</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>Code de secours, groupes de quatre signes&#xa0;: {groups}</source>
        <translation>Recovery code, groups of four characters: {groups}</translation>
    </message>
    <message>
        <source>contrôle</source>
        <translation>check</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>{label}&#xa0;: {before}, puis {after}</source>
        <translation>{label}: {before}, then {after}</translation>
    </message>
    <message>
        <source>Aucun chiffre du mois ne change.</source>
        <translation>No figure of the month changes.</translation>
    </message>
    <message>
        <source>L’effet est affiché au-dessous.</source>
        <translation>The effect is shown below.</translation>
    </message>
    <message>
        <source>Comparer deux dossiers</source>
        <translation>Compare two files</translation>
    </message>
    <message>
        <source>Jeunes › Doublons</source>
        <translation>Young people › Duplicates</translation>
    </message>
    <message>
        <source>rien d’autre que la fiche</source>
        <translation>nothing but the record</translation>
    </message>
    <message>
        <source>Dossier gardé&#xa0;: {rows}</source>
        <translation>File kept: {rows}</translation>
    </message>
    <message>
        <source>Autre dossier&#xa0;: {rows}</source>
        <translation>Other file: {rows}</translation>
    </message>
    <message>
        <source>Dossier gardé&#xa0;: {who}</source>
        <translation>File kept: {who}</translation>
    </message>
    <message>
        <source>Autre dossier&#xa0;: {who}</source>
        <translation>Other file: {who}</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>Identiques&#xa0;: {fields}</source>
        <translation>Alike: {fields}</translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Ce ne sont pas la même personne</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Réunir les deux dossiers</source>
        <translation>Merge the two files</translation>
    </message>
    <message>
        <source>Ce qui sera réuni</source>
        <translation>What will be merged</translation>
    </message>
    <message>
        <source>Tout ce que contiennent les deux dossiers est gardé dans un seul. L’autre fiche est mise de côté&#xa0;: la fusion peut être défaite des mois plus tard, depuis la rubrique Dossier du jeune.</source>
        <translation>Everything in both files is kept in one. The other record is set aside: the merge can be undone months later, from the File section of the person.</translation>
    </message>
    <message>
        <source>Effet sur les indicateurs</source>
        <translation>Effect on the indicators</translation>
    </message>
    <message>
        <source>Une personne comptée deux fois ne sera plus comptée qu’une fois.</source>
        <translation>A person counted twice will be counted once.</translation>
    </message>
    <message>
        <source>Voir les chiffres du mois</source>
        <translation>See the figures of the month</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>autre champ</source>
        <translation>other field</translation>
    </message>
    <message>
        <source>réunir</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>{count} sur {total}</source>
        <translation>{count} of {total}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Prénom et nom</source>
        <translation>First name and last name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Informé·e de ses droits le</source>
        <translation>Informed of their rights on</translation>
    </message>
    <message>
        <source>Enregistrer l’interlocuteur</source>
        <translation>Save the contact</translation>
    </message>
</context>
<context>
    <name>CopyBack</name>
    <message>
        <source>Ce n’est pas le groupe {number}. Relisez la case {number} de la feuille.</source>
        <translation>This is not group {number}. Check box {number} on the sheet again.</translation>
    </message>
    <message>
        <source>Recopiez le groupe {number}</source>
        <translation>Copy out group {number}</translation>
    </message>
    <message>
        <source>4 signes</source>
        <translation>4 characters</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>{programme}&#xa0;: dates et suite</source>
        <translation>{programme}: dates and what follows</translation>
    </message>
    <message>
        <source>Parcours enregistré.</source>
        <translation>Pathway saved.</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Motif de prolongation</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>Ce qui vient après</source>
        <translation>What comes after</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>DatabaseFoot</name>
    <message>
        <source>Base&#xa0;: {path}</source>
        <translation>Database: {path}</translation>
    </message>
    <message>
        <source>Ouvrir une autre base…</source>
        <translation>Open another database…</translation>
    </message>
    <message>
        <source>Créer une nouvelle base…</source>
        <translation>Create a new database…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Décision enregistrée.</source>
        <translation>Decision saved.</translation>
    </message>
    <message>
        <source>À préciser</source>
        <translation>To be said</translation>
    </message>
    <message>
        <source>Ce qui est décidé</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>Qui s’en charge</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Avant le</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Revu en réunion le</source>
        <translation>Reviewed in the meeting of</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Compte parce que</source>
        <translation>Counts because</translation>
    </message>
    <message>
        <source>Ne compte pas parce que</source>
        <translation>Does not count because</translation>
    </message>
    <message>
        <source>Aucun enregistrement.</source>
        <translation>No records.</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Enregistrements ({count})</source>
        <translation>Records ({count})</translation>
    </message>
    <message>
        <source>Aucun enregistrement à montrer.</source>
        <translation>No records to show.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Pourquoi ouvrir ce nom&#x202f;?</source>
        <translation>Why open this name?</translation>
    </message>
    <message>
        <source>Dix signes au moins&#x202f;; le motif est journalisé.</source>
        <translation>At least ten characters; the reason is logged.</translation>
    </message>
    <message>
        <source>Ouvrir le nom</source>
        <translation>Open the name</translation>
    </message>
    <message>
        <source>Ouvrir une fiche est journalisé.</source>
        <translation>Opening a file is logged.</translation>
    </message>
    <message>
        <source>Vous voyez des nombres. Les noms s’ouvrent sur demande, avec un motif, et l’accès est journalisé.</source>
        <translation>You see numbers. Names are opened on request, with a reason, and access is logged.</translation>
    </message>
</context>
<context>
    <name>DiagnosticHeader</name>
    <message>
        <source>Enregistré à {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Non enregistré&#xa0;: {reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
    <message>
        <source>Écran propre</source>
        <translation>Clean screen</translation>
    </message>
    <message>
        <source>Relire et valider</source>
        <translation>Review and validate</translation>
    </message>
</context>
<context>
    <name>DiagnosticScreen</name>
    <message>
        <source>Diagnostic</source>
        <translation>Assessment</translation>
    </message>
    <message numerus="yes">
        <source>La grille a changé depuis ce brouillon. %n réponse(s) n’y existent plus.</source>
        <translation>
            <numerusform>The grid changed since this draft. %n answer is no longer in it.</numerusform>
            <numerusform>The grid changed since this draft. %n answers are no longer in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>la base ne répond pas. Votre saisie est gardée à l’écran.</source>
        <translation>the database is not responding. Your input is kept on screen.</translation>
    </message>
    <message>
        <source>Diagnostic validé. Le premier accueil est enregistré aujourd’hui.</source>
        <translation>Assessment validated. The first reception is recorded today.</translation>
    </message>
    <message>
        <source>Diagnostic validé. L’entretien d’aujourd’hui est enregistré.</source>
        <translation>Assessment validated. Today’s interview is recorded.</translation>
    </message>
    <message>
        <source>Diagnostic validé.</source>
        <translation>Assessment validated.</translation>
    </message>
    <message>
        <source>Le diagnostic est enregistré, pas sa feuille.</source>
        <translation>The diagnostic is saved, not its page.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Atouts</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Diagnostic du</source>
        <translation>Diagnostic of</translation>
    </message>
    <message>
        <source>Bloc-notes</source>
        <translation>Notepad</translation>
    </message>
    <message>
        <source>La personne peut demander à le lire. Jamais imprimé.</source>
        <translation>The person may ask to read it. Never printed.</translation>
    </message>
    <message>
        <source>Aucun diagnostic pour l’instant.</source>
        <translation>No diagnostic yet.</translation>
    </message>
    <message>
        <source>Le premier se commence par Ctrl+N, ou depuis la fiche.</source>
        <translation>The first is begun with Ctrl+N, or from the file.</translation>
    </message>
    <message>
        <source>{day} (remplacé depuis)</source>
        <translation>{day} (replaced since)</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#x202f;; appliqué aussitôt.</source>
        <translation>On this computer; applied immediately.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Aussi par Ctrl++ et Ctrl+-&#x202f;; Ctrl+0 revient à 100&#xa0;%.</source>
        <translation>Also with Ctrl++ and Ctrl+-; Ctrl+0 returns to 100%.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DomainPane</name>
    <message>
        <source>Commentaire&#xa0;: {domain}</source>
        <translation>Comment: {domain}</translation>
    </message>
    <message>
        <source>{count} caractères sur {limit}</source>
        <translation>{count} characters out of {limit}</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Une saisie commencée ici n’a pas été enregistrée. Gardée le {moment}.</source>
        <translation>Something begun here was not saved. Kept on {moment}.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>Take the typing up</translation>
    </message>
    <message>
        <source>Jeter ce brouillon</source>
        <translation>Throw this draft away</translation>
    </message>
</context>
<context>
    <name>DuplicatesList</name>
    <message numerus="yes">
        <source>%n paire(s) à regarder</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certaine(s)</source>
        <translation>
            <numerusform>%n certain</numerusform>
            <numerusform>%n certain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Déjà dans la base&#x202f;?</source>
        <translation>Already in the database?</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Ouvrez le dossier existant si c’est la même personne.</source>
        <translation>Open the existing file if it is the same person.</translation>
    </message>
    <message>
        <source>Les dossiers qui ressemblent à celui-ci s’affichent ici au fil de la saisie.</source>
        <translation>Files that resemble this one appear here as you type.</translation>
    </message>
    <message>
        <source>C’est cette personne</source>
        <translation>This is the person</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) ressemblent à celui-ci.</source>
        <translation>
            <numerusform>%n file resembles this one.</numerusform>
            <numerusform>%n files resemble this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>La recherche est en cours.</source>
        <translation>The search is under way.</translation>
    </message>
    <message>
        <source>Comparaison des dossiers de la structure</source>
        <translation>Comparing the files of the agency</translation>
    </message>
    <message>
        <source>La fusion est en cours.</source>
        <translation>The merge is under way.</translation>
    </message>
    <message>
        <source>Dossiers réunis.</source>
        <translation>Files merged.</translation>
    </message>
    <message>
        <source>Fusion défaite&#xa0;: les deux dossiers existent de nouveau.</source>
        <translation>Merge undone: both files exist again.</translation>
    </message>
    <message>
        <source>Noté&#xa0;: deux personnes. La paire ne sera plus proposée.</source>
        <translation>Noted: two people. The pair will not be proposed again.</translation>
    </message>
    <message>
        <source>Le calcul est en cours.</source>
        <translation>The calculation is under way.</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Trading name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Contacts acceptés par mois</source>
        <translation>Approaches accepted per month</translation>
    </message>
    <message>
        <source>Un mot de l’activité, ou le code NAF.</source>
        <translation>A word from the activity, or the NAF code.</translation>
    </message>
    <message>
        <source>Le nom ou le code postal.</source>
        <translation>The name or the postcode.</translation>
    </message>
    <message>
        <source>Le nombre que l’entreprise a choisi, tous services confondus.</source>
        <translation>The number chosen by the company, across all services.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Accueille des travailleurs handicapés</source>
        <translation>Takes on disabled workers</translation>
    </message>
    <message>
        <source>Enregistrer l’entreprise</source>
        <translation>Save the company</translation>
    </message>
</context>
<context>
    <name>EmployerPanel</name>
    <message>
        <source>SIRET inconnu</source>
        <translation>SIRET unknown</translation>
    </message>
    <message>
        <source>Activité inconnue</source>
        <translation>Activity unknown</translation>
    </message>
    <message>
        <source>Commune inconnue</source>
        <translation>Municipality unknown</translation>
    </message>
    <message>
        <source>Accueille des travailleurs handicapés</source>
        <translation>Takes on disabled workers</translation>
    </message>
    <message>
        <source>Limite choisie par l’entreprise atteinte&#xa0;: attendez le {day}.</source>
        <translation>Limit chosen by the company reached: wait until {day}.</translation>
    </message>
    <message>
        <source>L’entreprise n’a pas fixé de limite.</source>
        <translation>The company has not set a limit.</translation>
    </message>
    <message>
        <source>Limite choisie par l’entreprise.</source>
        <translation>Limit chosen by the company.</translation>
    </message>
    <message>
        <source>reprendre contact</source>
        <translation>get back in touch</translation>
    </message>
    <message>
        <source>À faire&#xa0;: {step}</source>
        <translation>To do: {step}</translation>
    </message>
    <message>
        <source>C’était pour le {day}.</source>
        <translation>It was due on {day}.</translation>
    </message>
    <message>
        <source>Pour le {day}.</source>
        <translation>Due on {day}.</translation>
    </message>
    <message>
        <source>Interlocuteurs</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Offres</source>
        <translation>Job offers</translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Personne n’est encore noté.</source>
        <translation>Nobody has been recorded yet.</translation>
    </message>
    <message>
        <source>Aucune offre reçue.</source>
        <translation>No job offers received.</translation>
    </message>
    <message numerus="yes">
        <source>%n échange(s) plus ancien(s)</source>
        <translation>
            <numerusform>%n older exchange</numerusform>
            <numerusform>%n older exchanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun échange pour l’instant.</source>
        <translation>No exchanges yet.</translation>
    </message>
    <message>
        <source>Fermer le panneau</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Fermer le panneau (Échap)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Noter un échange</source>
        <translation>Record an exchange</translation>
    </message>
    <message>
        <source>Ajouter un interlocuteur</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Ajouter une offre</source>
        <translation>Add a job offer</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
</context>
<context>
    <name>EmployersScreen</name>
    <message>
        <source>Employeurs</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Enregistrez ou annulez d’abord ce que vous êtes en train d’écrire.</source>
        <translation>First save or cancel what you are writing.</translation>
    </message>
    <message>
        <source>Échange enregistré.</source>
        <translation>Exchange saved.</translation>
    </message>
    <message>
        <source>Interlocuteur enregistré.</source>
        <translation>Contact saved.</translation>
    </message>
    <message>
        <source>Offre enregistrée.</source>
        <translation>Job offer saved.</translation>
    </message>
    <message>
        <source>Entreprise enregistrée.</source>
        <translation>Company saved.</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Ouvrir une base</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Bases Étrave (*.db)</source>
        <translation>Étrave databases (*.db)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Créer une base</source>
        <translation>Create a database</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Enregistrement en cours.</source>
        <translation>Saving in progress.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Entrée dans un programme</source>
        <translation>Entry into a programme</translation>
    </message>
    <message>
        <source>Entrée enregistrée.</source>
        <translation>Entry saved.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Ce qui vient après</source>
        <translation>What comes after</translation>
    </message>
    <message>
        <source>Au plus jusqu’au {day} sans prolongation.</source>
        <translation>Until {day} at most without an extension.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Détail du domaine</source>
        <translation>Domain detail</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>répondre et descendre</source>
        <translation>answer and move down</translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>domaine</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>détail</source>
        <translation>detail</translation>
    </message>
    <message>
        <source>besoins, atouts</source>
        <translation>needs, strengths</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>grille</source>
        <translation>grid</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>écran propre</source>
        <translation>clean screen</translation>
    </message>
    <message>
        <source>Ctrl Entrée</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>valider</source>
        <translation>validate</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Étrave</source>
        <translation>Étrave</translation>
    </message>
    <message>
        <source>Copier le détail</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Détail de l’erreur</source>
        <translation>Error details</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Une erreur inattendue s’est produite.</source>
        <translation>An unexpected error occurred.</translation>
    </message>
    <message>
        <source>Ce qui était enregistré l’est toujours. Le détail ci-dessous ne contient ni nom ni valeur saisie&#xa0;: vous pouvez l’envoyer à la personne qui vous dépanne.</source>
        <translation>What was saved is still saved. The details below contain neither names nor values you have entered: you can send them to the person helping you.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Corriger un rendez-vous</source>
        <translation>Correct a meeting</translation>
    </message>
    <message>
        <source>Rendez-vous ou contact</source>
        <translation>Appointment or contact</translation>
    </message>
    <message>
        <source>Rendez-vous enregistré.</source>
        <translation>Appointment saved.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Durée en minutes</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>14 h 30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Bilan de phase</source>
        <translation>Phase review</translation>
    </message>
    <message>
        <source>À l’initiative de la personne</source>
        <translation>On the person’s initiative</translation>
    </message>
    <message>
        <source>C’est le premier accueil</source>
        <translation>This is the first reception</translation>
    </message>
</context>
<context>
    <name>EvolutionCard</name>
    <message>
        <source>Évolution</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Premier diagnostic</source>
        <translation>First assessment</translation>
    </message>
    <message>
        <source>Pas encore de diagnostic.</source>
        <translation>No assessment yet.</translation>
    </message>
    <message>
        <source>Le premier dira où la personne en est, domaine par domaine.</source>
        <translation>The first one will show where the person stands, domain by domain.</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Nature</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ce qui a été dit</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Pour le</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Enregistrer l’échange</source>
        <translation>Save the exchange</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Aucun nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Initiales</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Noms entiers</source>
        <translation>Full names</translation>
    </message>
    <message>
        <source>Personnes dans le fichier</source>
        <translation>People in the file</translation>
    </message>
    <message>
        <source>Choisir où l’enregistrer…</source>
        <translation>Choose where to save it…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporter l’agenda affiché&#x202f;?</source>
        <translation>Export the agenda shown?</translation>
    </message>
    <message>
        <source>Le fichier .ics n’est pas chiffré et pourra être lu partout où il sera copié. L’objet des rendez-vous n’y est jamais.</source>
        <translation>The .ics file is not encrypted and can be read wherever it is copied. What appointments are about is never in it.</translation>
    </message>
    <message>
        <source>Chaque rendez-vous porte sa seule nature.</source>
        <translation>Each appointment bears its kind only.</translation>
    </message>
    <message>
        <source>Des initiales, un jour et une heure suffisent parfois à reconnaître quelqu’un.</source>
        <translation>Initials, a day and a time are sometimes enough to recognise someone.</translation>
    </message>
    <message>
        <source>Données personnelles en clair&#xa0;: ne déposez ce fichier ni dans un calendrier en ligne ni dans une messagerie, et effacez-le après usage.</source>
        <translation>Personal data in clear: put this file neither in an online calendar nor in a mailbox, and erase it after use.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>Fusion défaite&#xa0;: %n ligne(s) rendue(s) à l’autre dossier.</source>
        <translation>
            <numerusform>Merge undone: %n line given back to the other file.</numerusform>
            <numerusform>Merge undone: %n lines given back to the other file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noté.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Où écrire le fichier</source>
        <translation>Where to write the file</translation>
    </message>
    <message>
        <source>Fichier écrit. Envoyez le code par un autre chemin.</source>
        <translation>File written. Send the code by another way.</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation>Save the sheet of the code</translation>
    </message>
    <message>
        <source>Feuille enregistrée.</source>
        <translation>Sheet saved.</translation>
    </message>
    <message>
        <source>Envoi annulé.</source>
        <translation>Sending called off.</translation>
    </message>
    <message>
        <source>Choisir le reçu</source>
        <translation>Choose the receipt</translation>
    </message>
    <message>
        <source>Reçu chargé&#xa0;: le dossier est effacé ici.</source>
        <translation>Receipt loaded: the file is erased here.</translation>
    </message>
    <message>
        <source>Reçu chargé. Le dossier n’est pas effacé&#xa0;: lisez pourquoi.</source>
        <translation>Receipt loaded. The file is not erased: read why.</translation>
    </message>
    <message>
        <source>Effacer ce dossier de votre structure&#x202f;?</source>
        <translation>Erase this file from your agency?</translation>
    </message>
    <message>
        <source>Ce qui a été écrit ici depuis l’envoi n’est pas dans l’autre structure. L’effacement ne peut pas être annulé.</source>
        <translation>What was written here since the sending is not in the other agency. Erasing cannot be undone.</translation>
    </message>
    <message>
        <source>Effacer le dossier</source>
        <translation>Erase the file</translation>
    </message>
    <message>
        <source>Garder le dossier</source>
        <translation>Keep the file</translation>
    </message>
    <message>
        <source>Le dossier est effacé ici.</source>
        <translation>The file is erased here.</translation>
    </message>
    <message>
        <source>Enregistrer le reçu</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Reçu enregistré.</source>
        <translation>Receipt saved.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nom ou SIRET</source>
        <translation>Name or SIRET</translation>
    </message>
    <message>
        <source>Filtrer les employeurs</source>
        <translation>Filter employers</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes les relations</source>
        <translation>All relationships</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Tous les sites</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>Nom, téléphone ou numéro de fiche</source>
        <translation>Name, phone or file number</translation>
    </message>
    <message>
        <source>Filtrer la liste</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Mon portefeuille</source>
        <translation>My caseload</translation>
    </message>
    <message>
        <source>Sous le plancher seulement</source>
        <translation>Under the floor only</translation>
    </message>
    <message>
        <source>Heures déclarées</source>
        <translation>Declared hours</translation>
    </message>
    <message>
        <source>Heures validées</source>
        <translation>Validated hours</translation>
    </message>
    <message>
        <source>Heures comparées</source>
        <translation>Hours compared</translation>
    </message>
    <message>
        <source>Les dossiers que vous suivez, et ceux qui vous sont confiés</source>
        <translation>The files you follow, and those entrusted to you</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tous les programmes</source>
        <translation>All programmes</translation>
    </message>
    <message>
        <source>Programme en cours</source>
        <translation>Current programme</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Rendez-vous et actions</source>
        <translation>Meetings and actions</translation>
    </message>
    <message>
        <source>Noter un rendez-vous</source>
        <translation>Note a meeting</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rendez-vous et contacts</source>
        <translation>Meetings and contacts</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Aucun rendez-vous n’est noté.</source>
        <translation>No meeting is noted.</translation>
    </message>
    <message>
        <source>Le premier dira que le lien existe.</source>
        <translation>The first will say that the link exists.</translation>
    </message>
    <message>
        <source>Aucune action n’est décidée.</source>
        <translation>No action is decided.</translation>
    </message>
    <message>
        <source>Elles naissent du diagnostic, avec leur échéance.</source>
        <translation>They come from the diagnostic, with their due date.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Décidée le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>à noter</source>
        <translation>to be noted</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Nouveau jeune</source>
        <translation>New young person</translation>
    </message>
    <message>
        <source>Le nom et le prénom suffisent pour commencer.</source>
        <translation>Last name and first name are enough to start.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is under way.</translation>
    </message>
    <message>
        <source>Cet événement a changé depuis&#xa0;: relisez avant d’enregistrer.</source>
        <translation>This event has changed since: read it again before saving.</translation>
    </message>
    <message>
        <source>Personne pour l’instant</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Hors les murs</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Nouvel événement collectif</source>
        <translation>New collective event</translation>
    </message>
    <message>
        <source>Événement collectif</source>
        <translation>Collective event</translation>
    </message>
    <message>
        <source>Planifier</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jours d’affilée</source>
        <translation>Days in a row</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Animé par</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Et par</source>
        <translation>And by</translation>
    </message>
    <message>
        <source>Atelier CV</source>
        <translation>CV workshop</translation>
    </message>
    <message>
        <source>9 h</source>
        <translation>9:00</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Ces présences ne sont pas enregistrées&#xa0;: Ctrl+S les enregistre, Échap les abandonne.</source>
        <translation>These attendances are not saved: Ctrl+S saves them, Escape drops them.</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n inscrit(s)</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s)</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune présence à enregistrer.</source>
        <translation>No attendance to save.</translation>
    </message>
    <message>
        <source>Événement collectif</source>
        <translation>Collective event</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Inscrire quelqu’un</source>
        <translation>Enrol someone</translation>
    </message>
    <message>
        <source>Tous présents</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Émargement</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Enregistrer les présences</source>
        <translation>Save attendances</translation>
    </message>
    <message>
        <source>Personnes inscrites</source>
        <translation>People enrolled</translation>
    </message>
    <message>
        <source>Personne n’est inscrit.</source>
        <translation>Nobody is enrolled.</translation>
    </message>
    <message>
        <source>Inscrivez les jeunes un par un&#x202f;; la feuille d’émargement suit.</source>
        <translation>Enrol young people one by one; the attendance sheet follows.</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>désinscrire</source>
        <translation>withdraw</translation>
    </message>
</context>
<context>
    <name>GroupSide</name>
    <message>
        <source>Événement enregistré.</source>
        <translation>Event saved.</translation>
    </message>
    <message>
        <source>Inscription enregistrée.</source>
        <translation>Enrolment saved.</translation>
    </message>
    <message>
        <source>Plus de place&#xa0;: en liste d’attente, n° {rank}.</source>
        <translation>No seat left: on the waiting list, no. {rank}.</translation>
    </message>
    <message>
        <source>Présences enregistrées.</source>
        <translation>Attendances saved.</translation>
    </message>
    <message>
        <source>Désinscription enregistrée.</source>
        <translation>Withdrawal saved.</translation>
    </message>
    <message numerus="yes">
        <source>Événement annulé, avec&#xa0;%n inscription(s).</source>
        <translation>
            <numerusform>Event cancelled, with %n enrolment.</numerusform>
            <numerusform>Event cancelled, with %n enrolments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>{name}, du {first} au {last}</source>
        <translation>{name}, from {first} to {last}</translation>
    </message>
    <message>
        <source>Mettre fin</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Mettre fin au relais de {name}</source>
        <translation>End the cover by {name}</translation>
    </message>
    <message>
        <source>Le relais a pris fin.</source>
        <translation>The cover has ended.</translation>
    </message>
    <message>
        <source>Votre liste est confiée.</source>
        <translation>Your list is handed over.</translation>
    </message>
    <message>
        <source>Confier ma liste</source>
        <translation>Hand my list over</translation>
    </message>
    <message>
        <source>Collègue</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Personnes confiées</source>
        <translation>People handed over</translation>
    </message>
    <message>
        <source>Certaines personnes seulement</source>
        <translation>Some people only</translation>
    </message>
    <message>
        <source>Ces jours-là, votre collègue voit vos alertes, y répond et écrit dans les dossiers confiés. Vous voyez qui a répondu. Le relais prend fin tout seul.</source>
        <translation>On these days, your colleague sees your alerts, answers them and writes in the files handed over. You see who answered. The cover ends by itself.</translation>
    </message>
    <message>
        <source>Confier</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>12 mois</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Position dans la classe</source>
        <translation>Position in the class</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Touches du clavier</source>
        <translation>Keyboard keys</translation>
    </message>
    <message>
        <source>Dans la grille du diagnostic</source>
        <translation>In the assessment grid</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dans toute liste</source>
        <translation>In any list</translation>
    </message>
    <message>
        <source>Entre deux dossiers comparés</source>
        <translation>Between two compared files</translation>
    </message>
    <message>
        <source>changer de ligne</source>
        <translation>go to another line</translation>
    </message>
    <message>
        <source>Début Fin</source>
        <translation>Home End</translation>
    </message>
    <message>
        <source>première, dernière ligne</source>
        <translation>first, last line</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>cocher, décocher</source>
        <translation>tick, untick</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>réponses de la ligne choisie, puis ce qui se lit ensuite</source>
        <translation>answers of the chosen line, then what is read next</translation>
    </message>
    <message>
        <source>fermer le volet, revenir à la liste</source>
        <translation>close the panel, back to the list</translation>
    </message>
    <message>
        <source>garder l’un ou l’autre</source>
        <translation>keep one or the other</translation>
    </message>
    <message>
        <source>changer de champ</source>
        <translation>go to another field</translation>
    </message>
    <message>
        <source>point fort, sans impact, moyen, fort</source>
        <translation>strong point, no impact, moderate, high</translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>changer de domaine</source>
        <translation>change domain</translation>
    </message>
    <message>
        <source>situations, objectifs, commentaire du domaine</source>
        <translation>the domain’s situations, targets, comment</translation>
    </message>
    <message>
        <source>besoins, atouts</source>
        <translation>needs, strengths</translation>
    </message>
    <message>
        <source>bloc-notes du dossier, jamais imprimé</source>
        <translation>notepad of the file, never printed</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir à la grille</source>
        <translation>return to the grid</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Programmes passés</source>
        <translation>Past programmes</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read only</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Identité et contact</source>
        <translation>Identity and contact details</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Dossier I-MILO</source>
        <translation>I-MILO file</translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Conservé parce que</source>
        <translation>Kept because</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Lead adviser</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Choisir un calendrier</source>
        <translation>Choose a calendar</translation>
    </message>
    <message>
        <source>Lecture du calendrier</source>
        <translation>Reading the calendar</translation>
    </message>
    <message>
        <source>Il n’y a rien à importer.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>Exportez votre calendrier personnel en fichier .ics, puis choisissez-le ici.</source>
        <translation>Export your personal calendar as an .ics file, then choose it here.</translation>
    </message>
    <message>
        <source>Ses événements deviennent des absences de votre agenda. Vous seul en lisez l’intitulé&#x202f;; les autres voient que l’heure est prise.</source>
        <translation>Its events become absences of your agenda. You alone read their titles; others see that the time is taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) à ajouter</source>
        <translation>
            <numerusform>%n absence to add</numerusform>
            <numerusform>%n absences to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà dans l’agenda</source>
        <translation>
            <numerusform>%n already in the agenda</numerusform>
            <numerusform>%n already in the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s) hors période ou sans durée prise</source>
        <translation>
            <numerusform>%n entry out of the period or taking no time</numerusform>
            <numerusform>%n entries out of the period or taking no time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s) illisible(s)</source>
        <translation>
            <numerusform>%n unreadable entry</numerusform>
            <numerusform>%n unreadable entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Période lue&#xa0;: {period}.</source>
        <translation>Period read: {period}.</translation>
    </message>
    <message>
        <source>À ajouter</source>
        <translation>To add</translation>
    </message>
    <message>
        <source>Entrées laissées de côté</source>
        <translation>Entries left aside</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n absence added.</numerusform>
            <numerusform>%n absences added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Revenir à l’agenda</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Ajouter ces absences</source>
        <translation>Add these absences</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heures</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Absences à ajouter</source>
        <translation>Absences to add</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>L’import est en cours.</source>
        <translation>The import is in progress.</translation>
    </message>
    <message numerus="yes">
        <source>Import de %n jeune(s)</source>
        <translation>
            <numerusform>Importing %n young person</numerusform>
            <numerusform>Importing %n young people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisir le fichier du portefeuille</source>
        <translation>Choose the caseload file</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</source>
        <translation>CSV files (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) importé(s).</source>
        <translation>
            <numerusform>%n young person imported.</numerusform>
            <numerusform>%n young people imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import arrêté&#xa0;: rien n’a été enregistré.</source>
        <translation>Import stopped: nothing was saved.</translation>
    </message>
    <message>
        <source>Importer un portefeuille</source>
        <translation>Import a caseload</translation>
    </message>
    <message numerus="yes">
        <source>Importer %n jeune(s)</source>
        <translation>
            <numerusform>Import %n young person</numerusform>
            <numerusform>Import %n young people</numerusform>
        </translation>
    </message>
    <message>
        <source>{import_people} sans les lignes en erreur</source>
        <translation>{import_people} without the rows in error</translation>
    </message>
    <message>
        <source>Aucune ligne de ce fichier ne peut être importée.</source>
        <translation>No row in this file can be imported.</translation>
    </message>
    <message>
        <source>{file}&#xa0;: {accepted} lignes à importer sur {rows}</source>
        <translation>{file}: {accepted} rows to import out of {rows}</translation>
    </message>
    <message>
        <source>{n} en erreur</source>
        <translation>{n} in error</translation>
    </message>
    <message>
        <source>dont {n} déjà dans Étrave</source>
        <translation>including {n} already in Étrave</translation>
    </message>
    <message>
        <source>dont {n} en double dans le fichier</source>
        <translation>including {n} duplicated in the file</translation>
    </message>
    <message>
        <source>{n} à vérifier</source>
        <translation>{n} to check</translation>
    </message>
    <message>
        <source>Colonnes laissées&#xa0;: {names}</source>
        <translation>Columns left out: {names}</translation>
    </message>
    <message>
        <source>Tout est lisible</source>
        <translation>Everything is readable</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Autre fichier…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Choisir un fichier CSV…</source>
        <translation>Choose a CSV file…</translation>
    </message>
    <message>
        <source>Accents mal lus&#x202f;? Relire le fichier en</source>
        <translation>Accents misread? Read the file again as</translation>
    </message>
    <message>
        <source>Encodage du fichier</source>
        <translation>File encoding</translation>
    </message>
    <message>
        <source>Personne ne ressaisit 300 fiches.</source>
        <translation>Nobody retypes 300 files.</translation>
    </message>
    <message>
        <source>Un fichier CSV avec les colonnes nom et prénom suffit&#x202f;; date de naissance, numéro de dossier, téléphone, commune, conseiller et site sont lus s’ils y sont. Vous verrez tout avant d’importer.</source>
        <translation>A CSV file with surname and first name columns is enough; date of birth, file number, telephone, commune, adviser and site are read if present. You will see everything before importing.</translation>
    </message>
</context>
<context>
    <name>IndicatorsScreen</name>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>{month} · extrait le {day} · {framework}, version {version}</source>
        <translation>{month} · extracted on {day} · {framework}, version {version}</translation>
    </message>
    <message>
        <source>objectif {year}</source>
        <translation>{year} target</translation>
    </message>
    <message>
        <source>nous, un an plus tôt</source>
        <translation>us, a year earlier</translation>
    </message>
    <message>
        <source>Indicateurs de travail&#xa0;: les libellés officiels ne sont pas connus.</source>
        <translation>Working indicators: the official wording is not known.</translation>
    </message>
    <message>
        <source>Aucune classe de comparaison&#xa0;: importez les chiffres de vos pairs. Indicateurs de travail&#xa0;: les libellés officiels ne sont pas connus.</source>
        <translation>No comparison class: import your peers’ figures. Working indicators: the official wording is not known.</translation>
    </message>
    <message>
        <source>{reached} objectifs sur {judged} atteints.</source>
        <translation>{reached} of {judged} targets met.</translation>
    </message>
    <message>
        <source>Aucun objectif saisi pour cette année.</source>
        <translation>No target entered for this year.</translation>
    </message>
    <message>
        <source>Dans le quart bas de la classe&#xa0;: {codes}.</source>
        <translation>In the bottom quarter of the class: {codes}.</translation>
    </message>
    <message>
        <source>Ouvrez d’abord l’indicateur dont vous avez les chiffres.</source>
        <translation>First open the indicator you have figures for.</translation>
    </message>
    <message>
        <source>Chiffres des pairs pour {code}</source>
        <translation>Peer figures for {code}</translation>
    </message>
    <message>
        <source>{count} chiffres de pairs enregistrés.</source>
        <translation>{count} peer figures saved.</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Dix indicateurs de travail</source>
        <translation>Ten working indicators</translation>
    </message>
    <message>
        <source>Activité du réseau</source>
        <translation>Network activity</translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Importer des pairs…</source>
        <translation>Import peers…</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cette ligne a changé depuis&#xa0;: relisez avant d’enregistrer.</source>
        <translation>This line changed since: read it again before saving.</translation>
    </message>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is under way.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>JobSearchCard</name>
    <message>
        <source>Recherche d’emploi</source>
        <translation>Job search</translation>
    </message>
    <message>
        <source>Permis B</source>
        <translation>Driving licence (B)</translation>
    </message>
    <message>
        <source>Sans permis B</source>
        <translation>No driving licence (B)</translation>
    </message>
    <message>
        <source>Permis B&#xa0;: inconnu</source>
        <translation>Driving licence (B): unknown</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Contrat souhaité</source>
        <translation>Contract wanted</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {values}</source>
        <translation>{name}: {values}</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Sortie · {programme}</source>
        <translation>Exit · {programme}</translation>
    </message>
    <message>
        <source>Sortie enregistrée.</source>
        <translation>Exit saved.</translation>
    </message>
    <message>
        <source>Terminer la situation en cours&#xa0;: {names}</source>
        <translation>End the situation under way: {names}</translation>
    </message>
    <message>
        <source>{outcome}, selon la définition de travail.</source>
        <translation>{outcome}, by the working definition.</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Date de sortie</source>
        <translation>Date of exit</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Situation à la sortie</source>
        <translation>Situation at the exit</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Employeur ou organisme</source>
        <translation>Employer or body</translation>
    </message>
    <message>
        <source>Noter cette situation dans la fiche</source>
        <translation>Note this situation in the file</translation>
    </message>
    <message numerus="yes">
        <source>La sortie termine&#xa0;%n phase(s) en cours.</source>
        <translation>
            <numerusform>The exit ends %n phase under way.</numerusform>
            <numerusform>The exit ends %n phases under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Courrier</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Enregistrer le courrier</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Texte copié, pour une minute.</source>
        <translation>Text copied, for one minute.</translation>
    </message>
    <message>
        <source>Aucun logiciel de courriel ne répond. Copiez le texte à la place.</source>
        <translation>No mail program answers. Copy the text instead.</translation>
    </message>
    <message>
        <source>Aucune adresse électronique n’est notée.</source>
        <translation>No e-mail address is recorded.</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Texte court, pour un SMS ou un courriel</source>
        <translation>Short text, for a text message or an e-mail</translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Ouvrir un courriel</source>
        <translation>Open an e-mail</translation>
    </message>
    <message>
        <source>Étrave n’envoie rien&#xa0;: le texte part de votre téléphone ou messagerie.</source>
        <translation>Étrave sends nothing: the text leaves from your phone or mail program.</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Toute la structure</source>
        <translation>The whole agency</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Papier à en-tête enregistré.</source>
        <translation>Letterhead saved.</translation>
    </message>
    <message>
        <source>Papier à en-tête</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>En haut des courriers et des attestations.</source>
        <translation>At the top of letters and certificates.</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enregistrer l’en-tête</source>
        <translation>Save the letterhead</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo de la structure</source>
        <translation>Logo of the agency</translation>
    </message>
    <message>
        <source>PNG ou JPEG, {size} ko au plus.</source>
        <translation>PNG or JPEG, {size} kB at most.</translation>
    </message>
    <message>
        <source>Choisir un logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Remove the logo</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Aucun&#xa0;: toute une période</source>
        <translation>None: a whole period</translation>
    </message>
    <message>
        <source>Courrier noté dans la fiche.</source>
        <translation>Letter noted in the file.</translation>
    </message>
    <message>
        <source>Préparer un courrier</source>
        <translation>Prepare a letter</translation>
    </message>
    <message>
        <source>Courrier ou attestation</source>
        <translation>Letter or certificate</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Période du</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Déjà faits</source>
        <translation>Already made</translation>
    </message>
    <message>
        <source>Courriers déjà faits</source>
        <translation>Letters already made</translation>
    </message>
    <message>
        <source>Aucun courrier n’a été fait.</source>
        <translation>No letter was made.</translation>
    </message>
    <message>
        <source>Nature, jour et auteur seront notés ici&#x202f;; le courrier n’est pas gardé.</source>
        <translation>Kind, day and author will be noted here; the letter itself is not kept.</translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>{number} sur {total}</source>
        <translation>{number} of {total}</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Domaine désactivé par votre structure</source>
        <translation>Domain switched off by your organisation</translation>
    </message>
    <message>
        <source>{domain}&#xa0;: {level}</source>
        <translation>{domain}: {level}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Présent (V)</source>
        <translation>Present (V)</translation>
    </message>
    <message>
        <source>Valider (V)</source>
        <translation>Validate (V)</translation>
    </message>
    <message>
        <source>Reprendre la validation (V)</source>
        <translation>Take back the validation (V)</translation>
    </message>
    <message>
        <source>Ajouter une activité</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Faite (F)</source>
        <translation>Done (F)</translation>
    </message>
    <message>
        <source>Absent (A)</source>
        <translation>Absent (A)</translation>
    </message>
    <message>
        <source>Valider toute la semaine (T)</source>
        <translation>Validate the whole week (T)</translation>
    </message>
    <message>
        <source>Activités de la semaine</source>
        <translation>Activities of the week</translation>
    </message>
    <message>
        <source>Rien n’est noté cette semaine.</source>
        <translation>Nothing is noted this week.</translation>
    </message>
    <message>
        <source>Ajoutez ce que la personne a fait, même sans connaître la durée.</source>
        <translation>Add what the person did, even without knowing how long it took.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Suppr&#xa0;: retirer</source>
        <translation>Del: remove</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n entreprise(s) avec ces filtres</source>
        <translation>
            <numerusform>%n employer with these filters</numerusform>
            <numerusform>%n employers with these filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Aucune entreprise ne correspond à ces filtres.</source>
        <translation>No employer matches these filters.</translation>
    </message>
    <message>
        <source>Retirez un filtre, ou cherchez par les premiers chiffres du SIRET.</source>
        <translation>Remove a filter, or search by the first digits of the SIRET.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Aucune entreprise n’est encore suivie.</source>
        <translation>No employer is being followed yet.</translation>
    </message>
    <message>
        <source>Notez ici les employeurs de votre réseau, dès le premier échange.</source>
        <translation>Record the employers in your network here, from the first exchange.</translation>
    </message>
    <message>
        <source>Nouvelle entreprise</source>
        <translation>New employer</translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) de votre portefeuille</source>
        <translation>
            <numerusform>%n young person in your caseload</numerusform>
            <numerusform>%n young people in your caseload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) avec ces filtres</source>
        <translation>
            <numerusform>%n young person with these filters</numerusform>
            <numerusform>%n young people with these filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s)</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Personne ne correspond à ces filtres.</source>
        <translation>No one matches these filters.</translation>
    </message>
    <message>
        <source>Retirez un filtre, ou essayez une date de naissance.</source>
        <translation>Remove a filter, or try a date of birth.</translation>
    </message>
    <message>
        <source>La base ne contient encore personne.</source>
        <translation>The database does not contain anyone yet.</translation>
    </message>
    <message>
        <source>Importez votre portefeuille depuis un fichier CSV, ou créez une fiche.</source>
        <translation>Import your caseload from a CSV file, or create a file.</translation>
    </message>
    <message>
        <source>Importer un portefeuille…</source>
        <translation>Import a caseload…</translation>
    </message>
    <message>
        <source>Nouveau jeune</source>
        <translation>New young person</translation>
    </message>
    <message>
        <source>Certitude</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Un dossier</source>
        <translation>One file</translation>
    </message>
    <message>
        <source>L’autre dossier</source>
        <translation>The other file</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Aucun doublon à regarder.</source>
        <translation>No duplicate to look at.</translation>
    </message>
    <message>
        <source>Les paires déjà réunies ou écartées ne reviennent pas.</source>
        <translation>Pairs already merged or dismissed do not come back.</translation>
    </message>
    <message>
        <source>Les dossiers n’ont pas encore été comparés.</source>
        <translation>The files have not been compared yet.</translation>
    </message>
    <message>
        <source>La recherche compare les noms, les naissances et les téléphones de toute la structure. Elle ne change rien.</source>
        <translation>The search compares names, births and phones over the whole agency. It changes nothing.</translation>
    </message>
    <message>
        <source>Certaine</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no adviser</translation>
    </message>
    <message>
        <source>Chercher les doublons</source>
        <translation>Look for duplicates</translation>
    </message>
    <message>
        <source>Paires de dossiers</source>
        <translation>Pairs of files</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Tapez votre identifiant.</source>
        <translation>Type your username.</translation>
    </message>
    <message>
        <source>Tapez votre mot de passe.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Ce mot de passe n’ouvre pas le compte «&#xa0;{login}&#xa0;». Verr. Maj est activée&#xa0;: appuyez dessus, puis retapez-le.</source>
        <translation>This password does not open the account “{login}”. Caps Lock is on: press it, then type the password again.</translation>
    </message>
    <message>
        <source>Ce mot de passe n’ouvre pas le compte «&#xa0;{login}&#xa0;». Relisez l’identifiant, puis retapez le mot de passe&#x202f;; l’œil, à droite, le montre.</source>
        <translation>This password does not open the account “{login}”. Check the username, then type the password again; the eye on the right shows it.</translation>
    </message>
    <message>
        <source>Après trois refus, il faut attendre avant un nouvel essai.</source>
        <translation>After three refusals, you must wait before trying again.</translation>
    </message>
    <message>
        <source>Nouvel essai dans {seconds}&#xa0;s</source>
        <translation>Try again in {seconds} s</translation>
    </message>
    <message>
        <source>Séance verrouillée</source>
        <translation>Session locked</translation>
    </message>
    <message>
        <source>Tapez votre mot de passe pour reprendre.</source>
        <translation>Type your password to resume.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Ouvrir la base</source>
        <translation>Open the database</translation>
    </message>
    <message>
        <source>Ouvrir Étrave</source>
        <translation>Open Étrave</translation>
    </message>
    <message>
        <source>Vos données restent sur ce poste.</source>
        <translation>Your data stays on this computer.</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>J’ai perdu mon mot de passe</source>
        <translation>I have lost my password</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Séance verrouillée</source>
        <translation>Session locked</translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>L’outil des missions locales</source>
        <translation>The tool for missions locales</translation>
    </message>
    <message>
        <source>Base enregistrée sur cet ordinateur, chiffrée.</source>
        <translation>Database stored on this computer, encrypted.</translation>
    </message>
    <message>
        <source>
Version {version}</source>
        <translation>
Version {version}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Votre compte n’a pas accès à cette page.</source>
        <translation>Your account does not have access to this page.</translation>
    </message>
</context>
<context>
    <name>MergesCard</name>
    <message>
        <source>Fusions</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>Ce dossier n’a été réuni à aucun autre.</source>
        <translation>This file was not merged with any other.</translation>
    </message>
    <message>
        <source>Défaire cette fusion</source>
        <translation>Undo this merge</translation>
    </message>
    <message>
        <source>Étrave</source>
        <translation>Étrave</translation>
    </message>
    <message>
        <source>Réuni au dossier «&#xa0;{name}&#xa0;» le {day} par {by}, puis séparé le {undone}.</source>
        <translation>Merged with the file “{name}” on {day} by {by}, then taken apart on {undone}.</translation>
    </message>
    <message>
        <source>Réuni au dossier «&#xa0;{name}&#xa0;» le {day} par {by}.</source>
        <translation>Merged with the file “{name}” on {day} by {by}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de l’autre dossier sont ici.</source>
        <translation>
            <numerusform>%n line of the other file is here.</numerusform>
            <numerusform>%n lines of the other file are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>En double, mis de côté&#xa0;: {rows}.</source>
        <translation>Twice, set aside: {rows}.</translation>
    </message>
    <message>
        <source>{what}&#xa0;: modifié depuis la fusion, laissé comme il est.</source>
        <translation>{what}: changed since the merge, left as it is.</translation>
    </message>
    <message>
        <source>{what}&#xa0;: supprimé depuis la fusion, il n’y a rien à rendre.</source>
        <translation>{what}: removed since the merge, nothing to give back.</translation>
    </message>
    <message>
        <source>{what}&#xa0;: ce dont il dépendait a été supprimé depuis.</source>
        <translation>{what}: what it depended on was removed since.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) notée(s) pendant que les deux dossiers n’en faisaient qu’un&#xa0;: dites à qui elles sont.</source>
        <translation>
            <numerusform>%n line noted while the two files were one: say whose it is.</numerusform>
            <numerusform>%n lines noted while the two files were one: say whose they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laisser ici</source>
        <translation>Leave here</translation>
    </message>
    <message>
        <source>Laisser là-bas</source>
        <translation>Leave there</translation>
    </message>
    <message>
        <source>Donner à {name}</source>
        <translation>Give to {name}</translation>
    </message>
    <message>
        <source>Prendre ici</source>
        <translation>Take here</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Ce qui manque</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Pour un dossier complet</source>
        <translation>For a complete file</translation>
    </message>
    <message>
        <source>Pour un dossier justifié</source>
        <translation>For a proven file</translation>
    </message>
    <message>
        <source>Situations déclarées, sans document</source>
        <translation>Declared situations, without a document</translation>
    </message>
    <message>
        <source>Dossier {state}</source>
        <translation>File: {state}</translation>
    </message>
    <message>
        <source>D’après ce qui est noté, il serait «&#xa0;{state}&#xa0;».</source>
        <translation>From what is noted, it would be “{state}”.</translation>
    </message>
    <message>
        <source>Passer à «&#xa0;{state}&#xa0;»</source>
        <translation>Change to “{state}”</translation>
    </message>
    <message>
        <source>Rien ne manque.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Noter un document</source>
        <translation>Note a document</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Besoins et atouts</source>
        <translation>Needs and strengths</translation>
    </message>
    <message>
        <source>Besoins professionnels</source>
        <translation>Professional needs</translation>
    </message>
    <message>
        <source>Atouts</source>
        <translation>Strengths</translation>
    </message>
</context>
<context>
    <name>NewEmployerPanel</name>
    <message>
        <source>Nouvelle entreprise</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>La raison sociale suffit pour commencer.</source>
        <translation>The company name is enough to start.</translation>
    </message>
    <message>
        <source>Fermer le panneau</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>Les deux saisies diffèrent. Retapez le même mot de passe ici.</source>
        <translation>The two entries differ. Type the same password again here.</translation>
    </message>
    <message>
        <source>Retapez-le ici&#xa0;: une faute de frappe vous fermerait la base.</source>
        <translation>Type it again here: a typing error would lock you out of the database.</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Le même, une seconde fois</source>
        <translation>The same, a second time</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Prochaine étape proposée</source>
        <translation>Next step proposed</translation>
    </message>
    <message>
        <source>Aucune étape n’est proposée.</source>
        <translation>No step is proposed.</translation>
    </message>
    <message>
        <source>Ce qui est noté ici a déjà sa suite.</source>
        <translation>What is noted here has its next step already.</translation>
    </message>
    <message>
        <source>avant le {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>Source&#xa0;: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Créer l’action</source>
        <translation>Create the action</translation>
    </message>
    <message>
        <source>Écarter</source>
        <translation>Put aside</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Bloc-notes</source>
        <translation>Notepad</translation>
    </message>
    <message>
        <source>Fait partie du dossier&#xa0;: {person} peut demander à le lire. Jamais imprimé, jamais dans un chiffre, introuvable par la recherche des autres métiers.</source>
        <translation>Part of the file: {person} may ask to read it. Never printed, never in a figure, not found by the search of other roles.</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>La personne le sait</source>
        <translation>The person knows</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: la personne le sait.</source>
        <translation>Noted: the person knows.</translation>
    </message>
    <message>
        <source>Ce qui peut lui être dit, avec ses mots&#xa0;:</source>
        <translation>What they can be told, in their words:</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>ObligationPage</name>
    <message numerus="yes">
        <source>et %n autre(s)&#xa0;: choisissez un site ou un portefeuille</source>
        <translation>
            <numerusform>and %n other: choose a site or a caseload</numerusform>
            <numerusform>and %n others: choose a site or a caseload</numerusform>
        </translation>
    </message>
    <message>
        <source>De {first} ans à la veille des {last} ans. Sans solution {months} après le constat, le président du conseil départemental est informé. Source&#xa0;: {source}</source>
        <translation>From {first} years old to the day before {last}. Without a solution {months} after the finding, the president of the département council is informed. Source: {source}</translation>
    </message>
    <message>
        <source>Suivis ouverts</source>
        <translation>Open follow-ups</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Ces personnes ont l’âge de l’obligation et rien de connu ne la remplit. Leur situation est peut-être seulement inconnue&#xa0;: demandez-la avant tout.</source>
        <translation>These people are of the age of the obligation and nothing known meets it. Their situation may only be unknown: ask about it first.</translation>
    </message>
    <message>
        <source>Aucun suivi ouvert</source>
        <translation>No open follow-up</translation>
    </message>
    <message>
        <source>Un suivi s’ouvre depuis la liste ci-dessous ou depuis la fiche.</source>
        <translation>A follow-up is opened from the list below or from the file.</translation>
    </message>
    <message>
        <source>Personne à vérifier</source>
        <translation>Nobody to check</translation>
    </message>
    <message>
        <source>Les 16-18 ans de cette sélection ont une situation connue.</source>
        <translation>The 16-18 year olds of this selection have a known situation.</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Métier proposé</source>
        <translation>Occupation offered</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Nombre de postes</source>
        <translation>Number of positions</translation>
    </message>
    <message>
        <source>Ouverte le</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Enregistrer l’offre</source>
        <translation>Save the vacancy</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no adviser</translation>
    </message>
    <message>
        <source>Référent&#xa0;: {name}</source>
        <translation>Adviser in charge: {name}</translation>
    </message>
    <message>
        <source>Site&#xa0;: {name}</source>
        <translation>Site: {name}</translation>
    </message>
    <message>
        <source>Prêté à&#xa0;: {name}</source>
        <translation>Lent to: {name}</translation>
    </message>
    <message>
        <source>Venu de {place} ({code}), accueilli ici le {day}.</source>
        <translation>Came from {place} ({code}), taken in here on {day}.</translation>
    </message>
    <message>
        <source>Nommés là-bas&#xa0;: {names}</source>
        <translation>Named there: {names}</translation>
    </message>
    <message>
        <source>Gardé pour mémoire, sans place ici&#xa0;: {rows}</source>
        <translation>Kept for the record, without a place here: {rows}</translation>
    </message>
    <message>
        <source>Réenregistrer le reçu…</source>
        <translation>Save the receipt again…</translation>
    </message>
</context>
<context>
    <name>OutsideNotice</name>
    <message>
        <source>Ce jour est entre deux programmes&#xa0;: après la sortie du programme {left}, le {last}, et avant l’entrée dans le programme {coming}, le {first}. Le rendez-vous sera enregistré&#x202f;; il ne comptera dans aucun des deux.</source>
        <translation>This day is between two programmes: after {left} was left, on {last}, and before {coming} begins, on {first}. The appointment will be saved; it will count in neither of them.</translation>
    </message>
    <message>
        <source>Ce jour est après la sortie du programme {left}, le {last}. Le rendez-vous sera enregistré&#x202f;; il ne comptera pas dans ce programme.</source>
        <translation>This day is after the programme {left} was left, on {last}. The appointment will be saved; it will not count in that programme.</translation>
    </message>
    <message>
        <source>Ce jour est avant l’entrée dans le programme {coming}, le {first}. Le rendez-vous sera enregistré&#x202f;; il ne comptera pas dans ce programme.</source>
        <translation>This day is before the programme {coming} begins, on {first}. The appointment will be saved; it will not count in that programme.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Créer un jeune nommé «&#xa0;{name}&#xa0;»</source>
        <translation>Create a young person named “{name}”</translation>
    </message>
    <message>
        <source>doublons montrés avant</source>
        <translation>duplicates shown first</translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Aucune commande ne correspond.</source>
        <translation>No command matches.</translation>
    </message>
    <message>
        <source>Rien ne correspond. Essayez un prénom, une date de naissance ou un numéro de fiche.</source>
        <translation>Nothing matches. Try a first name, a date of birth or a file number.</translation>
    </message>
    <message>
        <source>La recherche n’a pas abouti. Recommencez, ou passez par la liste.</source>
        <translation>The search did not complete. Try again, or use the list.</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rechercher ou lancer une commande</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, numéro de fiche</source>
        <translation>Surname, first name, date of birth, file number</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>select</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>«&#xa0;:&#xa0;» commandes · un nombre&#xa0;: numéro de fiche</source>
        <translation>“:” commands · a number: file number</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Masquer le mot de passe</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Afficher le mot de passe</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Verr. Maj est activée</source>
        <translation>Caps Lock is on</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Créer la base</source>
        <translation>Create the database</translation>
    </message>
    <message>
        <source>Création de la base…</source>
        <translation>Creating the database…</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Il protège la base même si l’ordinateur est volé. Le plus sûr, et le plus facile à retenir&#xa0;: cinq ou six mots sans rapport entre eux.</source>
        <translation>It protects the database even if the computer is stolen. The safest, and the easiest to remember: five or six unrelated words.</translation>
    </message>
</context>
<context>
    <name>PathwayCard</name>
    <message>
        <source>Prolonger ou modifier</source>
        <translation>Extend or change</translation>
    </message>
    <message>
        <source>Noter un avenant</source>
        <translation>Note an amendment</translation>
    </message>
    <message>
        <source>Sortir du programme</source>
        <translation>Leave the programme</translation>
    </message>
    <message>
        <source>Suppr&#xa0;: retirer</source>
        <translation>Del: remove</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Aucune échéance connue.</source>
        <translation>No deadline known.</translation>
    </message>
    <message>
        <source>Rien n’est encore décidé pour la suite.</source>
        <translation>Nothing is decided yet for what follows.</translation>
    </message>
    <message>
        <source>Ce qui vient après</source>
        <translation>What comes after</translation>
    </message>
    <message>
        <source>Ajouter une phase</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Aucune phase n’est notée.</source>
        <translation>No phase is noted.</translation>
    </message>
    <message>
        <source>Évaluer</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Prolongation&#xa0;: {reason}</source>
        <translation>Extension: {reason}</translation>
    </message>
    <message>
        <source>Avenant du {day}&#xa0;: {label}</source>
        <translation>Amendment of {day}: {label}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Aperçu du document</source>
        <translation>Document preview</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Déjà dans la base</source>
        <translation>Already in the database</translation>
    </message>
    <message>
        <source>Personne d’autre</source>
        <translation>No one else</translation>
    </message>
    <message>
        <source>Personne ne correspond. Essayez le seul prénom, la date de naissance, le téléphone ou le numéro de fiche.</source>
        <translation>No one matches. Try the first name alone, the date of birth, the telephone or the file number.</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, téléphone ou numéro de fiche</source>
        <translation>Surname, first name, date of birth, telephone or file number</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>select</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>prendre</source>
        <translation>pick</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Ce dossier est suivi par une autre personne&#xa0;: demandez à le recevoir.</source>
        <translation>This file is followed by someone else: ask for it to be transferred to you.</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Noter un entretien ou un contact</source>
        <translation>Record an interview or a contact</translation>
    </message>
    <message>
        <source>Ajouter une situation</source>
        <translation>Add a situation</translation>
    </message>
    <message>
        <source>Entrer dans un programme</source>
        <translation>Enter a programme</translation>
    </message>
    <message>
        <source>Sortir d’un programme</source>
        <translation>Leave a programme</translation>
    </message>
</context>
<context>
    <name>PersonPages</name>
    <message>
        <source>Parcours à imprimer</source>
        <translation>Pathway to print</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>Phase · {programme}</source>
        <translation>Phase · {programme}</translation>
    </message>
    <message>
        <source>Phase enregistrée.</source>
        <translation>Phase saved.</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Évaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Confirmer le projet par une immersion</source>
        <translation>Confirm the project with an immersion</translation>
    </message>
</context>
<context>
    <name>PreviewTables</name>
    <message>
        <source>À corriger ou à vérifier</source>
        <translation>To correct or check</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Ce qui ne va pas, et que faire</source>
        <translation>What is wrong, and what to do</translation>
    </message>
    <message>
        <source>Premières lignes du fichier</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>À vérifier, sera importé&#xa0;: {text}</source>
        <translation>To check, will be imported: {text}</translation>
    </message>
    <message>
        <source>Premières lignes</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>la date de naissance telle que comprise est à gauche</source>
        <translation>the date of birth as understood is on the left</translation>
    </message>
    <message>
        <source>Naissance lue</source>
        <translation>Date of birth as read</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>La base ne peut pas être lue</source>
        <translation>The database cannot be read</translation>
    </message>
    <message>
        <source>Ouvrir une autre base…</source>
        <translation>Open another database…</translation>
    </message>
    <message>
        <source>La clé de la base manque</source>
        <translation>The database key is missing</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>La base est déjà ouverte</source>
        <translation>The database is already open</translation>
    </message>
    <message>
        <source>Étrave est à mettre à jour</source>
        <translation>Étrave needs updating</translation>
    </message>
    <message>
        <source>Fermer Étrave</source>
        <translation>Close Étrave</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n rendez-vous hors de tout programme, le dernier le {day}&#xa0;: vérifiez les dates, ou laissez-les ainsi.</source>
        <translation>
            <numerusform>%n meeting out of any programme, the last on {day}: check the dates, or leave them so.</numerusform>
            <numerusform>%n meetings out of any programme, the last on {day}: check the dates, or leave them so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmes en cours</source>
        <translation>Programmes under way</translation>
    </message>
    <message>
        <source>Entrer dans un programme</source>
        <translation>Enter a programme</translation>
    </message>
    <message>
        <source>Aucun programme en cours.</source>
        <translation>No programme under way.</translation>
    </message>
    <message>
        <source>Une entrée s’appuie sur un diagnostic&#x202f;; ses échéances s’affichent ici.</source>
        <translation>An entry rests on a diagnostic; its deadlines are shown here.</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>L’arrêt est demandé.</source>
        <translation>Stop requested.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Progrès</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Il faut deux diagnostics validés.</source>
        <translation>Two validated diagnostics are needed.</translation>
    </message>
    <message>
        <source>Le chemin parcouru, à remettre à la personne</source>
        <translation>The way made, to hand to the person</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Premier diagnostic comparé</source>
        <translation>First diagnostic compared</translation>
    </message>
    <message>
        <source>Second diagnostic comparé</source>
        <translation>Second diagnostic compared</translation>
    </message>
    <message>
        <source>Préparer la page à remettre</source>
        <translation>Prepare the page to hand over</translation>
    </message>
    <message>
        <source>Rien à comparer pour l’instant</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Le chemin parcouru se lit entre deux diagnostics validés.</source>
        <translation>The way made is read between two validated diagnostics.</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Nouveau projet financé</source>
        <translation>New funded project</translation>
    </message>
    <message>
        <source>Projet enregistré.</source>
        <translation>Project saved.</translation>
    </message>
    <message>
        <source>Numéro chez le financeur</source>
        <translation>Funder’s number</translation>
    </message>
    <message>
        <source>Nom du projet</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Financeur</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Fonds social européen</source>
        <translation>European Social Fund</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Où il en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Métiers visés</source>
        <translation>Target occupations</translation>
    </message>
    <message>
        <source>Métiers à explorer</source>
        <translation>Occupations to explore</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Travailler en cuisine</source>
        <translation>Work in a kitchen</translation>
    </message>
    <message>
        <source>G1602 Commis de cuisine</source>
        <translation>G1602 Kitchen hand</translation>
    </message>
    <message>
        <source>Code ROME, nom, ou les deux&#x202f;; séparez les métiers par un point-virgule.</source>
        <translation>ROME code, name, or both; part the occupations with a semicolon.</translation>
    </message>
</context>
<context>
    <name>ProjectSection</name>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Action créée.</source>
        <translation>Action created.</translation>
    </message>
</context>
<context>
    <name>ProjectsCard</name>
    <message>
        <source>Retirer ce projet de la fiche</source>
        <translation>Remove this project from the file</translation>
    </message>
    <message>
        <source>Aucun projet ne finance cet accompagnement.</source>
        <translation>No project funds this support.</translation>
    </message>
    <message>
        <source>Projets financés</source>
        <translation>Funded projects</translation>
    </message>
    <message>
        <source>Rattacher…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Nouveau projet…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Ajouter un projet</source>
        <translation>Add a project</translation>
    </message>
    <message>
        <source>Aucun projet n’est noté.</source>
        <translation>No project is noted.</translation>
    </message>
    <message>
        <source>Un projet peut rester à explorer&#xa0;: notez-le, il guidera les étapes.</source>
        <translation>A project may still be open: note it, it will guide the steps.</translation>
    </message>
    <message>
        <source>Vise&#xa0;: {names}</source>
        <translation>Aims at: {names}</translation>
    </message>
    <message>
        <source>Explore&#xa0;: {names}</source>
        <translation>Explores: {names}</translation>
    </message>
    <message>
        <source>Aucun métier nommé</source>
        <translation>No occupation named</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Document vu</source>
        <translation>Document seen</translation>
    </message>
    <message>
        <source>Corriger un document vu</source>
        <translation>Correct a document seen</translation>
    </message>
    <message>
        <source>Document noté.</source>
        <translation>Document noted.</translation>
    </message>
    <message>
        <source>Le dossier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>De quoi il parle</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Vu le</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Contrat signé par les deux parties</source>
        <translation>Contract signed by both parties</translation>
    </message>
    <message>
        <source>Sans numéro de document&#xa0;: il ne se garde pas, et aucune copie non plus.</source>
        <translation>No document number: it is not kept, and no copy either.</translation>
    </message>
</context>
<context>
    <name>ProofsSection</name>
    <message>
        <source>Justificatifs</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>Documents vus</source>
        <translation>Documents seen</translation>
    </message>
    <message>
        <source>Noter un document</source>
        <translation>Note a document</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Aucun document n’a été noté.</source>
        <translation>No document was noted.</translation>
    </message>
    <message>
        <source>Dites ce que vous avez vu&#xa0;: ni copie ni numéro ne sont gardés.</source>
        <translation>Say what you saw: neither copy nor number is kept.</translation>
    </message>
    <message>
        <source>Liste des documents&#xa0;: version {version}. {source}.</source>
        <translation>List of documents: version {version}. {source}.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>sans fin</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>expiré le {day}</source>
        <translation>expired on {day}</translation>
    </message>
    <message>
        <source>{day}, bientôt</source>
        <translation>{day}, soon</translation>
    </message>
    <message>
        <source>Le dossier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Vu le</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>De quoi il parle</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Document retiré.</source>
        <translation>Document removed.</translation>
    </message>
    <message>
        <source>Document remis.</source>
        <translation>Document put back.</translation>
    </message>
    <message>
        <source>État du dossier enregistré.</source>
        <translation>State of the file saved.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>La base de «&#xa0;{agency}&#xa0;» est créée et chiffrée. Votre identifiant&#xa0;: {login}.</source>
        <translation>The database of “{agency}” is created and encrypted. Your username: {login}.</translation>
    </message>
    <message>
        <source>Étrave est prête</source>
        <translation>Étrave is ready</translation>
    </message>
    <message>
        <source>Menu Jeune&#xa0;: un fichier CSV (noms, dates de naissance, numéros de dossier) est relu ligne par ligne avant d’être enregistré.</source>
        <translation>Young person menu: a CSV file (names, dates of birth, file numbers) is checked row by row before it is saved.</translation>
    </message>
    <message>
        <source>{keys}, de n’importe où&#x202f;; les doublons probables sont signalés.</source>
        <translation>{keys}, from anywhere; likely duplicates are flagged.</translation>
    </message>
    <message>
        <source>Les comptes de l’équipe</source>
        <translation>The team’s accounts</translation>
    </message>
    <message>
        <source>Réglages&#xa0;: un compte et un mot de passe par personne.</source>
        <translation>Settings: one account and one password per person.</translation>
    </message>
    <message>
        <source>Ouvrir Étrave</source>
        <translation>Open Étrave</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Écrivez {count} caractères au moins&#xa0;: ce motif sera relu.</source>
        <translation>Write at least {count} characters: this reason will be reviewed.</translation>
    </message>
    <message>
        <source>Pourquoi ouvrir ce nom&#x202f;?</source>
        <translation>Why open this name?</translation>
    </message>
    <message>
        <source>Votre rôle travaille sur des chiffres. Un nom s’ouvre avec un motif, gardé dans le journal avec la date et votre compte.</source>
        <translation>Your role works with figures. A name is opened with a reason, kept in the log with the date and your account.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vérifier une sortie comptée deux fois</source>
        <translation>Check an exit counted twice</translation>
    </message>
    <message>
        <source>Ouvrir ce nom</source>
        <translation>Open this name</translation>
    </message>
    <message>
        <source>Ne pas ouvrir</source>
        <translation>Do not open</translation>
    </message>
</context>
<context>
    <name>ReceptionScreen</name>
    <message>
        <source>Accueil</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Dans la file</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>Rendez-vous du jour</source>
        <translation>Appointments of the day</translation>
    </message>
    <message>
        <source>Qui est libre</source>
        <translation>Who is free</translation>
    </message>
    <message>
        <source>personne n’attend</source>
        <translation>nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouté à la file.</source>
        <translation>Added to the queue.</translation>
    </message>
    <message>
        <source>Arrivée notée.</source>
        <translation>Arrival noted.</translation>
    </message>
    <message>
        <source>Reçu.</source>
        <translation>Received.</translation>
    </message>
    <message>
        <source>Reparti sans être reçu.</source>
        <translation>Left without being seen.</translation>
    </message>
    <message>
        <source>Premier contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Nom et prénom suffisent&#x202f;; le reste attendra.</source>
        <translation>First and last names are enough; the rest can wait.</translation>
    </message>
    <message>
        <source>Nouvelle arrivée</source>
        <translation>New arrival</translation>
    </message>
    <message>
        <source>Personne n’attend.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Notez une arrivée avec la touche N.</source>
        <translation>Note an arrival with the key N.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous aujourd’hui.</source>
        <translation>No appointment today.</translation>
    </message>
    <message>
        <source>L’agenda du site est libre.</source>
        <translation>The agenda of the site is free.</translation>
    </message>
    <message>
        <source>Aucun conseiller sur ce site.</source>
        <translation>No adviser on this site.</translation>
    </message>
    <message>
        <source>Voyez les comptes, aux réglages.</source>
        <translation>See the accounts, in the settings.</translation>
    </message>
    <message>
        <source>nouvelle arrivée</source>
        <translation>new arrival</translation>
    </message>
    <message>
        <source>arrivé, sur un rendez-vous</source>
        <translation>arrived, on an appointment</translation>
    </message>
    <message>
        <source>reçu</source>
        <translation>received</translation>
    </message>
    <message>
        <source>reparti sans être reçu</source>
        <translation>left without being seen</translation>
    </message>
    <message>
        <source>liste suivante</source>
        <translation>next list</translation>
    </message>
    <message numerus="yes">
        <source>%n attend(ent)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Cette ligne a changé depuis&#xa0;: relisez avant d’enregistrer.</source>
        <translation>This line changed since: read it again before saving.</translation>
    </message>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is in progress.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation>Close the pane</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Dossier {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>undated</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Ce dossier est suivi par une autre personne&#xa0;: il se lit seulement.</source>
        <translation>This file is followed by somebody else: it can only be read.</translation>
    </message>
    <message>
        <source>Cet élément se corrige dans sa rubrique.</source>
        <translation>This item is corrected in its own section.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Ce code n’ouvre pas cette base&#xa0;: la feuille est celle d’une autre base. Vérifiez le nom et la date en haut de la feuille.</source>
        <translation>This code does not open this database: the sheet belongs to another database. Check the name and date at the top of the sheet.</translation>
    </message>
    <message>
        <source>Tapez l’identifiant du compte à ouvrir.</source>
        <translation>Type the username of the account to open.</translation>
    </message>
    <message>
        <source>Il manque des signes&#xa0;: la feuille porte neuf groupes de quatre.</source>
        <translation>Some characters are missing: the sheet shows nine groups of four.</translation>
    </message>
    <message>
        <source>{done} groupes sur {total}</source>
        <translation>{done} groups of {total}</translation>
    </message>
    <message>
        <source>Neuf groupes, dans l’ordre. Majuscules et espaces s’ajoutent seuls.</source>
        <translation>Nine groups, in order. Capitals and spaces are added automatically.</translation>
    </message>
    <message>
        <source>Mot de passe perdu</source>
        <translation>Lost password</translation>
    </message>
    <message>
        <source>Le code de la feuille de secours ouvre la base et donne à votre compte un nouveau mot de passe. Rien de ce qui est enregistré n’est perdu.</source>
        <translation>The code on the recovery sheet opens the database and gives your account a new password. Nothing that has been saved is lost.</translation>
    </message>
    <message>
        <source>Code de la feuille de secours</source>
        <translation>Recovery sheet code</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Revenir à la connexion</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Changement en cours…</source>
        <translation>Changing the password…</translation>
    </message>
</context>
<context>
    <name>ReminderModel</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Préfère</source>
        <translation>Prefers</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>sans heure</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>personne</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>{how} le {day} à {hour}</source>
        <translation>{how} on {day} at {hour}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Liste copiée.</source>
        <translation>List copied.</translation>
    </message>
    <message>
        <source>Rappel noté.</source>
        <translation>Reminder noted.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à rappeler</source>
        <translation>
            <numerusform>%n person to remind</numerusform>
            <numerusform>%n people to remind</numerusform>
        </translation>
    </message>
    <message>
        <source>Rappels</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Revenir à l’agenda</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>Copier la liste</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Print the list</translation>
    </message>
    <message numerus="yes">
        <source>dans les&#xa0;%n jour(s)</source>
        <translation>
            <numerusform>today and tomorrow</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>De tous les conseillers</source>
        <translation>Of every adviser</translation>
    </message>
    <message>
        <source>Mes rendez-vous</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>Jours à venir</source>
        <translation>Days ahead</translation>
    </message>
    <message>
        <source>Rendez-vous de</source>
        <translation>Appointments of</translation>
    </message>
    <message>
        <source>Personnes à rappeler</source>
        <translation>People to remind</translation>
    </message>
    <message>
        <source>Aucun rendez-vous à rappeler.</source>
        <translation>No appointment to remind anyone of.</translation>
    </message>
    <message>
        <source>Rien n’est prévu dans ces jours, ou tout est déjà passé.</source>
        <translation>Nothing is planned in these days, or all is past.</translation>
    </message>
    <message>
        <source>joint au téléphone</source>
        <translation>reached by phone</translation>
    </message>
    <message>
        <source>message laissé</source>
        <translation>message left</translation>
    </message>
    <message>
        <source>message envoyé</source>
        <translation>message sent</translation>
    </message>
    <message>
        <source>sans réponse</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Préparation de la synthèse</source>
        <translation>Preparing the summary</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Synthèse enregistrée.</source>
        <translation>Summary saved.</translation>
    </message>
    <message>
        <source>La synthèse se prépare.</source>
        <translation>The summary is being prepared.</translation>
    </message>
    <message>
        <source>Diffusable&#xa0;: totaux de la structure d’au moins 11 personnes, sans détail. Chaque préparation est journalisée.</source>
        <translation>For release: organisation totals of at least 11 people, without detail. Each preparation is logged.</translation>
    </message>
    <message>
        <source>Interne&#xa0;: chiffres exacts, à ne pas diffuser. Chaque préparation est journalisée.</source>
        <translation>Internal: exact figures, not for release. Each preparation is logged.</translation>
    </message>
    <message>
        <source>Synthèse mensuelle</source>
        <translation>Monthly summary</translation>
    </message>
    <message>
        <source>Les dix indicateurs, tels qu’ils s’impriment.</source>
        <translation>The ten indicators, as they will print.</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Diffusable</source>
        <translation>For release</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Enregistrer en XLSX…</source>
        <translation>Save as XLSX…</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>{name}&#xa0;: {raised} domaines renseignés, enregistrés le {moment}. Rien n’a été validé.</source>
        <translation>{name}: {raised} domains filled in, saved on {moment}. Nothing has been validated.</translation>
    </message>
    <message>
        <source>Un diagnostic était en cours</source>
        <translation>An assessment was in progress</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>Resume entry</translation>
    </message>
    <message>
        <source>Jeter ce brouillon et recommencer</source>
        <translation>Discard this draft and start again</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{name}&#xa0;: {raised}. Une fois validé, il ne se modifie plus&#xa0;: un nouveau le remplacera.</source>
        <translation>{name}: {raised}. Once validated, it can no longer be edited: a new one will replace it.</translation>
    </message>
    <message>
        <source>L’orientation reste provisoire&#xa0;: {domains} restent à aborder.</source>
        <translation>The guidance remains provisional: {domains} still to be covered.</translation>
    </message>
    <message>
        <source>Pas encore d’orientation&#xa0;: trop peu de domaines abordés.</source>
        <translation>No guidance yet: too few domains covered.</translation>
    </message>
    <message>
        <source>Aucune action retenue.</source>
        <translation>No action selected.</translation>
    </message>
    <message>
        <source>Relire avant de valider</source>
        <translation>Review before validating</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Actions retenues</source>
        <translation>Selected actions</translation>
    </message>
    <message>
        <source>Votre bloc-notes est gardé dans le dossier, et n’est jamais imprimé.</source>
        <translation>Your notepad is kept in the file, and never printed.</translation>
    </message>
    <message>
        <source>Valider le diagnostic</source>
        <translation>Validate the assessment</translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation>Back to entry</translation>
    </message>
</context>
<context>
    <name>RiskPane</name>
    <message>
        <source>À relancer</source>
        <translation>To call back</translation>
    </message>
    <message numerus="yes">
        <source>Échéances, contacts et actions de vos %n dossiers sont à jour.</source>
        <translation>
            <numerusform>Deadlines, contacts and actions of your file are up to date.</numerusform>
            <numerusform>Deadlines, contacts and actions of your %n files are up to date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre portefeuille ne compte encore personne.</source>
        <translation>Your caseload holds nobody yet.</translation>
    </message>
    <message>
        <source>Personne à relancer</source>
        <translation>Nobody to call back</translation>
    </message>
    <message>
        <source>Réglé depuis une heure</source>
        <translation>Dealt with in the last hour</translation>
    </message>
    <message>
        <source>{done}, par {name}</source>
        <translation>{done}, by {name}</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: {done}</source>
        <translation>Undo: {done}</translation>
    </message>
    <message>
        <source>Vous prenez le relais de {name} jusqu’au {last}.</source>
        <translation>You cover for {name} until {last}.</translation>
    </message>
    <message>
        <source>{name} prend votre relais jusqu’au {last}.</source>
        <translation>{name} covers for you until {last}.</translation>
    </message>
    <message>
        <source>{name} prendra votre relais du {first} au {last}.</source>
        <translation>{name} will cover for you from {first} to {last}.</translation>
    </message>
    <message>
        <source>Confier à un collègue…</source>
        <translation>Hand over to a colleague…</translation>
    </message>
    <message>
        <source>Voir toute la liste</source>
        <translation>See the whole list</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Reçoit les jeunes, mène les diagnostics, suit les parcours.</source>
        <translation>Receives young people, carries out assessments, follows pathways.</translation>
    </message>
    <message>
        <source>Inscrit les jeunes et note les rendez-vous, sans lire les diagnostics.</source>
        <translation>Registers young people and records appointments, without reading assessments.</translation>
    </message>
    <message>
        <source>Tient le réseau d’employeurs et propose des jeunes disponibles.</source>
        <translation>Maintains the employer network and proposes available young people.</translation>
    </message>
    <message>
        <source>Lit les indicateurs, fixe les objectifs, imprime la synthèse du mois.</source>
        <translation>Reads the indicators, sets the targets, prints the month’s summary.</translation>
    </message>
    <message>
        <source>Gère les comptes, les sites et la base, sans accès aux dossiers.</source>
        <translation>Manages the accounts, the sites and the database, without access to files.</translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>{state}, à enregistrer</source>
        <translation>{state}, to be saved</translation>
    </message>
    <message>
        <source>Liste d’attente, n° {rank}</source>
        <translation>Waiting list, no. {rank}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Importer un fichier de règles</source>
        <translation>Import a rule file</translation>
    </message>
    <message>
        <source>Exporter ce fichier de règles</source>
        <translation>Export this rule file</translation>
    </message>
    <message>
        <source>Ce texte est valable. Sa «&#xa0;version&#xa0;» est celle du texte d’origine&#xa0;: changez-la pour les distinguer.</source>
        <translation>This text is valid. Its “version” is that of the original text: change it to tell them apart.</translation>
    </message>
    <message>
        <source>Ce texte est valable.</source>
        <translation>This text is valid.</translation>
    </message>
    <message>
        <source>Le texte d’origine est de nouveau en vigueur.</source>
        <translation>The original text is in force again.</translation>
    </message>
    <message>
        <source>Règles de la structure enregistrées.</source>
        <translation>Rules of the organisation saved.</translation>
    </message>
    <message>
        <source>Fichier importé, pas encore enregistré. Ctrl+Z revient en arrière.</source>
        <translation>File imported, not saved yet. Ctrl+Z goes back.</translation>
    </message>
    <message>
        <source>Fichier exporté.</source>
        <translation>File exported.</translation>
    </message>
    <message>
        <source>{file} · texte d’origine</source>
        <translation>{file} · original text</translation>
    </message>
    <message>
        <source>{file} · propre à la structure depuis le {day}&#xa0;: {reason}</source>
        <translation>{file} · the organisation’s own since {day}: {reason}</translation>
    </message>
    <message>
        <source>Le texte d’origine est déjà en vigueur.</source>
        <translation>The original text is in force already.</translation>
    </message>
    <message>
        <source>Revenir aux réglages</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Rétablir le texte d’origine</source>
        <translation>Restore the original text</translation>
    </message>
    <message>
        <source>Comparer à l’origine</source>
        <translation>Compare with the original</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Enregistrer pour la structure</source>
        <translation>Save for the organisation</translation>
    </message>
    <message>
        <source>Pourquoi la structure change ces règles</source>
        <translation>Why the organisation changes these rules</translation>
    </message>
    <message>
        <source>Texte des règles</source>
        <translation>Text of the rules</translation>
    </message>
    <message>
        <source>Ce qui change par rapport à l’origine</source>
        <translation>What changes from the original</translation>
    </message>
    <message>
        <source>Rien&#xa0;: c’est le texte d’origine.</source>
        <translation>Nothing: this is the original text.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Dites pourquoi, ou corrigez la saisie&#x202f;; puis enregistrez.</source>
        <translation>Say why, or correct what is typed; then save.</translation>
    </message>
    <message>
        <source>Motif, malgré la règle</source>
        <translation>Reason, despite the rule</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir&#xa0;: {title}</source>
        <translation>Open: {title}</translation>
    </message>
    <message>
        <source>D’origine</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Propre à la structure</source>
        <translation>The organisation’s own</translation>
    </message>
    <message>
        <source>Depuis le {day}&#xa0;: {reason}</source>
        <translation>Since {day}: {reason}</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Ce que le diagnostic demande et propose. Un diagnostic validé garde les textes avec lesquels il a été fait.</source>
        <translation>What the diagnostic asks and proposes. A validated diagnostic keeps the texts it was made with.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Rechercher un jeune, une entreprise, une action</source>
        <translation>Search for a young person, an employer, an action</translation>
    </message>
    <message>
        <source>Rechercher ou lancer une commande</source>
        <translation>Search or run a command</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Un incident a empêché de lire ces données. Réessayez.</source>
        <translation>An incident prevented this data from being read. Try again.</translation>
    </message>
</context>
<context>
    <name>SectionHost</name>
    <message>
        <source>Parcours</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Rubriques de la fiche</source>
        <translation>Sections of the file</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Tapez votre mot de passe actuel.</source>
        <translation>Type your current password.</translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation>Saving in progress.</translation>
    </message>
    <message>
        <source>Mot de passe changé.</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe actuel. Retapez-le, Verr. Maj éteinte.</source>
        <translation>This is not your current password. Type it again, with Caps Lock off.</translation>
    </message>
    <message>
        <source>Sécurité</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Verrouiller après</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Sans activité. Ctrl+L verrouille aussitôt.</source>
        <translation>Without activity. Ctrl+L locks immediately.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation>Change the password</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Les vôtres, puis ceux de votre structure.</source>
        <translation>Your own, then those of your organisation.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Choisir un autre emplacement…</source>
        <translation>Choose another location…</translation>
    </message>
    <message>
        <source>Fermer sans avoir mis le code de secours à l’abri&#x202f;?</source>
        <translation>Close without putting the recovery code somewhere safe?</translation>
    </message>
    <message>
        <source>Il ne sera plus jamais affiché. Votre mot de passe ouvrira la base&#x202f;; s’il se perd, personne ne pourra plus la lire.</source>
        <translation>It will never be shown again. Your password will open the database; if it is lost, no one will be able to read it any more.</translation>
    </message>
    <message>
        <source>Fermer sans le code</source>
        <translation>Close without the code</translation>
    </message>
    <message>
        <source>Rester ici</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>La base est créée et chiffrée, sur cet ordinateur.</source>
        <translation>The database is created and encrypted, on this computer.</translation>
    </message>
    <message>
        <source>Aucune donnée n’est encore enregistrée. Vous pouvez revenir en arrière.</source>
        <translation>No data has been saved yet. You can go back.</translation>
    </message>
    <message>
        <source>Première installation</source>
        <translation>First installation</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Premier compte</source>
        <translation>First account</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Feuille de secours</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>La feuille n’est pas prête.</source>
        <translation>The page is not ready.</translation>
    </message>
    <message>
        <source>Enregistrer la fiche</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Document enregistré.</source>
        <translation>Document saved.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Revenir à l’agenda</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Préparer la feuille</source>
        <translation>Prepare the page</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du jeune</source>
        <translation>Open the young person’s file</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Cochez la case une fois la feuille rangée hors de cet ordinateur.</source>
        <translation>Tick the box once the sheet is stored away from this computer.</translation>
    </message>
    <message>
        <source>Recopiez les groupes {first} et {second} de la feuille.</source>
        <translation>Copy out groups {first} and {second} from the sheet.</translation>
    </message>
    <message>
        <source>La feuille est partie à l’imprimante.</source>
        <translation>The sheet has been sent to the printer.</translation>
    </message>
    <message>
        <source>Enregistrer la feuille de secours</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Enregistrée dans «&#xa0;{name}&#xa0;». Imprimez-la, puis effacez ce fichier&#xa0;: qui l’ouvre peut ouvrir la base.</source>
        <translation>Saved in “{name}”. Print it, then delete this file: anyone who opens it can open the database.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré dans ce dossier. Choisissez-en un autre, ou imprimez la feuille.</source>
        <translation>“{name}” could not be saved in this folder. Choose another one, or print the sheet.</translation>
    </message>
    <message>
        <source>Imprimez la feuille de secours</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>Ce code est la seule façon d’ouvrir la base si tous les mots de passe sont perdus. Personne d’autre ne le possède&#xa0;: ni nous, ni votre prestataire.</source>
        <translation>This code is the only way to open the database if all the passwords are lost. No one else has it: neither us, nor your service provider.</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>affiché une seule fois</source>
        <translation>shown only once</translation>
    </message>
    <message>
        <source>Imprimer la feuille…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>La feuille est imprimée et rangée sous clé, hors de cet ordinateur</source>
        <translation>The sheet is printed and kept under lock and key, away from this computer</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>À terminer</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Mon portefeuille</source>
        <translation>My caseload</translation>
    </message>
    <message>
        <source>À reporter dans I-MILO</source>
        <translation>To carry over to I-MILO</translation>
    </message>
    <message numerus="yes">
        <source>Voir %n autre(s) tâche(s)</source>
        <translation>
            <numerusform>See one more task</numerusform>
            <numerusform>See %n more tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {days} de retard</source>
        <translation>{name} · {days} late</translation>
    </message>
    <message>
        <source>{name} · pour le {day}</source>
        <translation>{name} · due on {day}</translation>
    </message>
    <message>
        <source>Faite</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à saisir</source>
        <translation>
            <numerusform>one line to type</numerusform>
            <numerusform>%n lines to type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Tâche faite&#xa0;: {title}</source>
        <translation>Task done: {title}</translation>
    </message>
    <message>
        <source>Aucun brouillon</source>
        <translation>No draft</translation>
    </message>
    <message>
        <source>Tout est enregistré et validé</source>
        <translation>Everything is saved and validated</translation>
    </message>
    <message>
        <source>jeunes suivis</source>
        <translation>young people followed</translation>
    </message>
    <message>
        <source>contactés ce mois-ci</source>
        <translation>contacted this month</translation>
    </message>
    <message>
        <source>en CEJ</source>
        <translation>in a CEJ</translation>
    </message>
    <message>
        <source>sans étape suivante</source>
        <translation>without a next step</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Écartés par un conseiller ou une conseillère</source>
        <translation>Set aside by an adviser</translation>
    </message>
    <message>
        <source>Ne sont plus relevés, une décision reste à suivre</source>
        <translation>No longer hold, a decision is still to follow</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)&#xa0;: choisissez un site ou un portefeuille</source>
        <translation>
            <numerusform>and %n other: choose a site or a caseload</numerusform>
            <numerusform>and %n others: choose a site or a caseload</numerusform>
        </translation>
    </message>
    <message>
        <source>référent&#xa0;: {adviser}</source>
        <translation>adviser: {adviser}</translation>
    </message>
    <message>
        <source>Tous les signaux</source>
        <translation>All signals</translation>
    </message>
    <message>
        <source>Un signal est une règle écrite ({source}), appliquée aux réponses et au dossier. Ce qui n’a pas été abordé n’en lève aucun. Les personnes ne sont jamais classées.</source>
        <translation>A signal is a written rule ({source}), applied to the answers and to the file. What was not raised makes none. People are never ranked.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Par nom</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Par ancienneté</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>Ordre dans un signal</source>
        <translation>Order within a signal</translation>
    </message>
    <message>
        <source>Aucun signal dans cette sélection</source>
        <translation>No signal in this selection</translation>
    </message>
    <message>
        <source>Les derniers diagnostics n’en lèvent pas. Les dossiers sans diagnostic ne disent rien.</source>
        <translation>The last diagnostics make none. Files without a diagnostic say nothing.</translation>
    </message>
</context>
<context>
    <name>SignalsSection</name>
    <message>
        <source>Signaux</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Ce dossier est suivi par une autre personne.</source>
        <translation>Somebody else follows this file.</translation>
    </message>
    <message>
        <source>Aucun suivi ouvert.</source>
        <translation>No open follow-up.</translation>
    </message>
    <message>
        <source>Cette personne n’a pas l’âge de l’obligation, ou son âge est inconnu.</source>
        <translation>This person is not of the age of the obligation, or their age is unknown.</translation>
    </message>
    <message>
        <source>Obligation de formation des 16-18 ans</source>
        <translation>Obligation to train of the 16-18</translation>
    </message>
    <message>
        <source>Ouvrir un suivi…</source>
        <translation>Open a follow-up…</translation>
    </message>
    <message>
        <source>Un signal est une règle écrite, appliquée aux réponses et au dossier&#x202f;; ce n’est pas une note. Il ne s’affiche jamais pendant un entretien.</source>
        <translation>A signal is a written rule, applied to the answers and to the file; it is not a mark. It is never shown during an interview.</translation>
    </message>
    <message>
        <source>Aucun signal</source>
        <translation>No signal</translation>
    </message>
    <message>
        <source>Le dernier diagnostic n’en lève pas. Ce qui n’a pas été abordé ne dit rien.</source>
        <translation>The last diagnostic makes none. What was not raised says nothing.</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Donnez un nom à ce site, ou retirez la ligne.</source>
        <translation>Give this site a name, or remove the row.</translation>
    </message>
    <message>
        <source>Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions, ou laissez vide.</source>
        <translation>This commune is not in the list. Choose it from the suggestions, or leave blank.</translation>
    </message>
    <message>
        <source>Nom du site {number}</source>
        <translation>Name of site {number}</translation>
    </message>
    <message>
        <source>Territoire du site {number}</source>
        <translation>Area of site {number}</translation>
    </message>
    <message>
        <source>Commune du site {number}</source>
        <translation>Commune of site {number}</translation>
    </message>
    <message>
        <source>Retirer le site {number}</source>
        <translation>Remove site {number}</translation>
    </message>
    <message>
        <source>Antenne du port</source>
        <translation>Harbour branch</translation>
    </message>
    <message>
        <source>Mérignac ou 33700</source>
        <translation>Mérignac or 33700</translation>
    </message>
</context>
<context>
    <name>SitesStep</name>
    <message>
        <source>Vos sites</source>
        <translation>Your sites</translation>
    </message>
    <message>
        <source>Le territoire règle la lecture des numéros de téléphone et les jours fériés. Vous pourrez ajouter des sites plus tard.</source>
        <translation>The area determines how telephone numbers are read and which days are public holidays. You can add sites later.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Commune (facultatif)</source>
        <translation>Commune (optional)</translation>
    </message>
    <message>
        <source>Ajouter un site</source>
        <translation>Add a site</translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>Terminer une situation</source>
        <translation>End a situation</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Corriger une situation</source>
        <translation>Correct a situation</translation>
    </message>
    <message>
        <source>Situation enregistrée.</source>
        <translation>Situation saved.</translation>
    </message>
    <message>
        <source>Déjà noté, ou à préciser plus tard</source>
        <translation>Already noted, or to be said later</translation>
    </message>
    <message>
        <source>Ces dates recouvrent déjà&#xa0;: {situations}. Vérifiez, ou laissez ainsi.</source>
        <translation>These dates already overlap: {situations}. Check them, or leave them so.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Oui, par la mission locale</source>
        <translation>Yes, by the mission locale</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Current status</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Code ROME</source>
        <translation>ROME code</translation>
    </message>
    <message>
        <source>Employeur ou organisme</source>
        <translation>Employer or organisation</translation>
    </message>
    <message>
        <source>Heures par semaine</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Prescrite</source>
        <translation>Prescribed</translation>
    </message>
    <message>
        <source>Justificatif</source>
        <translation>Supporting document</translation>
    </message>
    <message>
        <source>Document vu aujourd’hui</source>
        <translation>Document seen today</translation>
    </message>
    <message>
        <source>Aide à domicile</source>
        <translation>Home carer</translation>
    </message>
    <message>
        <source>Choisissez-le dans le fichier des entreprises, ou écrivez son nom.</source>
        <translation>Choose it in the file of employers, or write its name.</translation>
    </message>
</context>
<context>
    <name>SituationsSection</name>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Ajouter une situation</source>
        <translation>Add a situation</translation>
    </message>
    <message>
        <source>En cours et à venir</source>
        <translation>Under way and to come</translation>
    </message>
    <message>
        <source>Passées</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Noter un document</source>
        <translation>Note a document</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Aucune situation n’est notée en ce moment.</source>
        <translation>No situation is noted at the moment.</translation>
    </message>
    <message>
        <source>Sans situation, la frise montre une période sans suite.</source>
        <translation>Without a situation, the timeline shows a gap.</translation>
    </message>
    <message>
        <source>{count} h par semaine</source>
        <translation>{count} h a week</translation>
    </message>
    <message>
        <source>cherche un contrat&#xa0;: {contract}</source>
        <translation>looks for a contract: {contract}</translation>
    </message>
    <message>
        <source>début inconnu</source>
        <translation>unknown start</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>à partir du {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>commencée le {day}, fin inconnue</source>
        <translation>begun on {day}, unknown end</translation>
    </message>
    <message>
        <source>prescrite</source>
        <translation>prescribed</translation>
    </message>
    <message>
        <source>non prescrite</source>
        <translation>not prescribed</translation>
    </message>
    <message>
        <source>prescription inconnue</source>
        <translation>prescription unknown</translation>
    </message>
    <message>
        <source>Déclarée</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Justifiée</source>
        <translation>Proven</translation>
    </message>
</context>
<context>
    <name>SkillForm</name>
    <message>
        <source>Compétence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Compétence enregistrée.</source>
        <translation>Competence saved.</translation>
    </message>
    <message>
        <source>Ce que la personne sait faire</source>
        <translation>What the person can do</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Où elle l’a montré</source>
        <translation>Where it was shown</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Accueillir et renseigner</source>
        <translation>Welcome and inform</translation>
    </message>
    <message>
        <source>Stage de troisième</source>
        <translation>Work experience at school</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Compétences acquises</source>
        <translation>Competences acquired</translation>
    </message>
    <message>
        <source>Ajouter une compétence</source>
        <translation>Add a competence</translation>
    </message>
    <message>
        <source>Aucune compétence n’est notée.</source>
        <translation>No competence is noted.</translation>
    </message>
    <message>
        <source>Celles de la vie personnelle comptent aussi.</source>
        <translation>Those of personal life count too.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Décider…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Noter que la personne le sait…</source>
        <translation>Note that the person knows…</translation>
    </message>
    <message>
        <source>Ce signal ne s’applique pas…</source>
        <translation>This signal does not apply…</translation>
    </message>
    <message>
        <source>Relever de nouveau</source>
        <translation>Raise again</translation>
    </message>
    <message>
        <source>Ce dossier est suivi par une autre personne&#xa0;: c’est à elle d’y répondre.</source>
        <translation>Somebody else follows this file: it is for them to answer.</translation>
    </message>
</context>
<context>
    <name>SteeringSection</name>
    <message>
        <source>Écrivez un nombre entier de personnes, par exemple 4210.</source>
        <translation>Enter a whole number of people, for example 4210.</translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation>Saving in progress.</translation>
    </message>
    <message>
        <source>Ce n’est pas un nombre. Écrivez par exemple 45,5.</source>
        <translation>This is not a number. Enter for example 45.5.</translation>
    </message>
    <message>
        <source>Chiffre du territoire enregistré pour {year}.</source>
        <translation>Area figure saved for {year}.</translation>
    </message>
    <message>
        <source>Objectifs enregistrés pour {year}.</source>
        <translation>Targets saved for {year}.</translation>
    </message>
    <message>
        <source>Enregistrez d’abord ce qui est écrit pour {year}.</source>
        <translation>First save what is entered for {year}.</translation>
    </message>
    <message>
        <source>Connu&#xa0;: {figures}.</source>
        <translation>Known: {figures}.</translation>
    </message>
    <message>
        <source>Territoire et objectifs</source>
        <translation>Area and targets</translation>
    </message>
    <message>
        <source>Ce qu’aucun dossier ne contient, et que les indicateurs demandent.</source>
        <translation>What no file contains, and the indicators require.</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jeunes de 16 à 25 ans actifs sans emploi</source>
        <translation>Economically active young people aged 16 to 25 out of work</translation>
    </message>
    <message>
        <source>Dénominateur de la couverture du territoire (R1).</source>
        <translation>Denominator of the area coverage (R1).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Éditeur et millésime, par exemple «&#xa0;INSEE, recensement 2022&#xa0;».</source>
        <translation>Publisher and edition, for example “INSEE, 2022 census”.</translation>
    </message>
    <message>
        <source>Enregistrer le chiffre</source>
        <translation>Save the figure</translation>
    </message>
    <message>
        <source>Objectifs convenus avec l’État</source>
        <translation>Targets agreed with the State</translation>
    </message>
    <message>
        <source>Un champ vide&#xa0;: pas d’objectif cette année-là.</source>
        <translation>A blank field: no target for that year.</translation>
    </message>
    <message>
        <source>Enregistrer les objectifs</source>
        <translation>Save the targets</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Formation enregistrée.</source>
        <translation>Training saved.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>En apprentissage</source>
        <translation>As an apprenticeship</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Pour le projet</source>
        <translation>For the project</translation>
    </message>
    <message>
        <source>CAP cuisine en un an</source>
        <translation>Cooking certificate in a year</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Étape {number} sur {total}&#xa0;: {name}</source>
        <translation>Step {number} of {total}: {name}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Prochaines étapes</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Rien n’est prévu.</source>
        <translation>Nothing is planned.</translation>
    </message>
    <message>
        <source>Notez le prochain rendez-vous pour que le contact ne se perde pas.</source>
        <translation>Note the next appointment so that contact is not lost.</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Aucune proposition</source>
        <translation>No suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynthesisPane</name>
    <message>
        <source>{kept} sur {total} retenues</source>
        <translation>{kept} of {total} kept</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Orientation proposée</source>
        <translation>Suggested guidance</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Pourquoi une autre orientation&#x202f;?</source>
        <translation>Why different guidance?</translation>
    </message>
    <message>
        <source>Reste à aborder</source>
        <translation>Still to be covered</translation>
    </message>
    <message>
        <source>Ces domaines comptent dans l’orientation. Sans réponse, la proposition reste provisoire.</source>
        <translation>These domains count towards the guidance. Without an answer, the suggestion remains provisional.</translation>
    </message>
    <message>
        <source>Publics prioritaires</source>
        <translation>Priority groups</translation>
    </message>
    <message>
        <source>Actions proposées</source>
        <translation>Suggested actions</translation>
    </message>
    <message>
        <source>Aucune action proposée pour l’instant&#xa0;: elles suivent les réponses.</source>
        <translation>No action suggested for now: they follow from the answers.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Autres rubriques</source>
        <translation>Other sections</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Rattacher à un projet financé</source>
        <translation>Attach to a funded project</translation>
    </message>
    <message>
        <source>Projet rattaché.</source>
        <translation>Project attached.</translation>
    </message>
    <message>
        <source>Projet financé</source>
        <translation>Funded project</translation>
    </message>
    <message>
        <source>Rencontres du</source>
        <translation>Meetings from</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>Réunion d’équipe</source>
        <translation>Team meeting</translation>
    </message>
    <message>
        <source>{count} dont on parle dans cette sélection</source>
        <translation>{count} to talk about in this selection</translation>
    </message>
    <message>
        <source>Personne n’est concerné dans cette sélection</source>
        <translation>Nobody is concerned in this selection</translation>
    </message>
    <message>
        <source>Tous les sites</source>
        <translation>Every site</translation>
    </message>
    <message>
        <source>Tous les portefeuilles</source>
        <translation>All caseloads</translation>
    </message>
    <message>
        <source>Ordre du jour&#xa0;: les décisions à suivre</source>
        <translation>Agenda: the decisions to follow</translation>
    </message>
    <message>
        <source>Préparer l’ordre du jour</source>
        <translation>Prepare the agenda</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Portefeuille</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Signaux</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Obligation de formation</source>
        <translation>Obligation to train</translation>
    </message>
    <message>
        <source>Freins et actions</source>
        <translation>Barriers and actions</translation>
    </message>
    <message>
        <source>Sujets de la réunion</source>
        <translation>Subjects of the meeting</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Revenir à la fiche</source>
        <translation>Back to the file</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Parcours</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Tout le parcours est affiché.</source>
        <translation>The whole pathway is shown.</translation>
    </message>
    <message>
        <source>← → d’un élément à l’autre, ↑ ↓ d’une ligne à l’autre, + et − pour l’échelle, Maj et les flèches pour se déplacer, Entrée pour ouvrir.</source>
        <translation>← → from item to item, ↑ ↓ from lane to lane, + and − for the scale, Shift and the arrows to move, Enter to open.</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>12 mois</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Période affichée</source>
        <translation>Period shown</translation>
    </message>
    <message>
        <source>Voir plus large</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Voir de plus près</source>
        <translation>Show closer</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Afficher sur toute la page</source>
        <translation>Show over the whole page</translation>
    </message>
    <message>
        <source>Imprimer le parcours</source>
        <translation>Print the pathway</translation>
    </message>
    <message>
        <source>Parcours en tableau</source>
        <translation>Pathway as a table</translation>
    </message>
    <message>
        <source>Avancer ou reculer dans le temps</source>
        <translation>Move forward or back in time</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Un rendez-vous est en cours de saisie&#xa0;: enregistrez-le ou annulez-le.</source>
        <translation>An appointment is being entered: save it or cancel it.</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>À relancer</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>À terminer</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>appeler</source>
        <translation>call</translation>
    </message>
    <message>
        <source>rendez-vous</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>tâche</source>
        <translation>task</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>postpone</translation>
    </message>
    <message>
        <source>venu</source>
        <translation>came</translation>
    </message>
    <message>
        <source>pas venu</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Totaux par année</source>
        <translation>Totals by year</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Formation et apprentissage</source>
        <translation>Training and apprenticeship</translation>
    </message>
    <message>
        <source>Ajouter une formation</source>
        <translation>Add a training</translation>
    </message>
    <message>
        <source>Aucune formation n’est prévue.</source>
        <translation>No training is planned.</translation>
    </message>
    <message>
        <source>Notez la piste, même lointaine&#xa0;: la suite en découle.</source>
        <translation>Note the lead, however remote: what follows comes from it.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Aucun transfert en cours.</source>
        <translation>No transfer under way.</translation>
    </message>
    <message>
        <source>Un envoi préparé le {day} pour {place} a été annulé.</source>
        <translation>A sending prepared on {day} for {place} was called off.</translation>
    </message>
    <message>
        <source>Envoi préparé le {day} pour {place} ({code}). Rien n’est effacé ici avant son reçu.</source>
        <translation>Sending prepared on {day} for {place} ({code}). Nothing is erased here before its receipt.</translation>
    </message>
    <message>
        <source>Accueilli par {place} ({code}), reçu chargé le {confirmed}, mais pas effacé ici&#xa0;: le dossier a changé depuis l’envoi, ou il a un motif de conservation.</source>
        <translation>Taken in by {place} ({code}), receipt loaded on {confirmed}, but not erased here: the file changed since the sending, or it has a reason to be kept.</translation>
    </message>
    <message>
        <source>Transfert à une autre mission locale</source>
        <translation>Transfer to another mission locale</translation>
    </message>
    <message>
        <source>Code de structure</source>
        <translation>Agency code</translation>
    </message>
    <message>
        <source>Mission locale</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>Préparer le fichier scellé…</source>
        <translation>Prepare the sealed file…</translation>
    </message>
    <message>
        <source>Tout le dossier part dans un fichier chiffré. Les noms de vos collègues, de vos sites et des entreprises n’y sont que des noms. Les brouillons partent pour mémoire. Le dossier est effacé ici quand le reçu de l’autre structure est chargé.</source>
        <translation>The whole file leaves in an encrypted one. The names of your colleagues, sites and companies are names only in it. Drafts leave for the record. The file is erased here once the receipt of the other agency is loaded.</translation>
    </message>
    <message>
        <source>Code à envoyer par un autre chemin</source>
        <translation>Code to send by another way</translation>
    </message>
    <message>
        <source>Il n’est enregistré nulle part&#xa0;: gardez-le avant de quitter cette page.</source>
        <translation>It is stored nowhere: keep it before leaving this page.</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code…</source>
        <translation>Save the sheet of the code…</translation>
    </message>
    <message>
        <source>Charger le reçu…</source>
        <translation>Load the receipt…</translation>
    </message>
    <message>
        <source>Annuler l’envoi</source>
        <translation>Call the sending off</translation>
    </message>
    <message>
        <source>Effacer ici…</source>
        <translation>Erase here…</translation>
    </message>
</context>
<context>
    <name>TransfersScreen</name>
    <message>
        <source>Transferts</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Choisir le dossier reçu</source>
        <translation>Choose the file received</translation>
    </message>
    <message>
        <source>Ouverture en cours.</source>
        <translation>Opening.</translation>
    </message>
    <message>
        <source>Enregistrer le reçu à renvoyer</source>
        <translation>Save the receipt to send back</translation>
    </message>
    <message>
        <source>Dossier accueilli. Son reçu s’enregistre depuis sa rubrique Dossier.</source>
        <translation>File taken in. Its receipt can be saved from its File section.</translation>
    </message>
    <message>
        <source>Dossier accueilli, reçu enregistré. Renvoyez-le à l’autre mission locale.</source>
        <translation>File taken in, receipt saved. Send it back to the other mission locale.</translation>
    </message>
    <message>
        <source>Choisir le reçu</source>
        <translation>Choose the receipt</translation>
    </message>
    <message>
        <source>Reçu chargé&#xa0;: le dossier est effacé ici.</source>
        <translation>Receipt loaded: the file is erased here.</translation>
    </message>
    <message>
        <source>Reçu chargé. Le dossier n’est pas effacé&#xa0;: ouvrez sa rubrique Dossier.</source>
        <translation>Receipt loaded. The file is not erased: open its File section.</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Mission locale</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>Préparé le</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Où il en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>dossier effacé</source>
        <translation>file erased</translation>
    </message>
    <message>
        <source>en attente du reçu</source>
        <translation>waiting for the receipt</translation>
    </message>
    <message>
        <source>accueilli, pas encore effacé ici</source>
        <translation>taken in, not erased here yet</translation>
    </message>
    <message>
        <source>accueilli, effacé ici</source>
        <translation>taken in, erased here</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>Dossiers échangés avec d’autres missions locales.</source>
        <translation>Files exchanged with other missions locales.</translation>
    </message>
    <message>
        <source>Ouvrir un dossier reçu…</source>
        <translation>Open a file received…</translation>
    </message>
    <message>
        <source>Charger un reçu…</source>
        <translation>Load a receipt…</translation>
    </message>
    <message>
        <source>Aucun dossier n’est parti vers une autre mission locale.</source>
        <translation>No file has left for another mission locale.</translation>
    </message>
    <message>
        <source>Un envoi se prépare depuis la rubrique Dossier de la fiche du jeune.</source>
        <translation>A sending is prepared from the File section of the person’s page.</translation>
    </message>
</context>
<context>
    <name>ValidatedForm</name>
    <message>
        <source>Heures validées</source>
        <translation>Validated hours</translation>
    </message>
    <message>
        <source>Heures validées.</source>
        <translation>Hours validated.</translation>
    </message>
    <message>
        <source>Déclaré&#xa0;: {hours}.</source>
        <translation>Declared: {hours}.</translation>
    </message>
</context>
<context>
    <name>WeekValidation</name>
    <message>
        <source>Rien n’attend d’être validé cette semaine.</source>
        <translation>Nothing awaits validation this week.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) validée(s).</source>
        <translation>
            <numerusform>%n action validated.</numerusform>
            <numerusform>%n actions validated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Semaines d’activité</source>
        <translation>Weeks of activity</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Nouveau diagnostic</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, téléphone ou numéro de fiche.</source>
        <translation>Surname, first name, date of birth, telephone or file number.</translation>
    </message>
</context>
<context>
    <name>YouthFields</name>
    <message>
        <source>Personne</source>
        <translation>No one</translation>
    </message>
    <message>
        <source>Aucun site</source>
        <translation>No site</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Sans préférence</source>
        <translation>No preference</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Numéro de dossier I-MILO</source>
        <translation>I-MILO file number</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact method</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation>Priority neighbourhood</translation>
    </message>
    <message>
        <source>Zone rurale</source>
        <translation>Rural area</translation>
    </message>
    <message>
        <source>Nom du représentant légal</source>
        <translation>Legal representative’s name</translation>
    </message>
    <message>
        <source>Téléphone du représentant légal</source>
        <translation>Legal representative’s telephone</translation>
    </message>
    <message>
        <source>Nomenclature du niveau</source>
        <translation>Level classification</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Fin de la scolarité</source>
        <translation>End of schooling</translation>
    </message>
    <message>
        <source>Travailleur handicapé (RQTH)</source>
        <translation>Disabled worker (RQTH)</translation>
    </message>
    <message>
        <source>Inscription à France Travail</source>
        <translation>Registered with France Travail</translation>
    </message>
    <message>
        <source>Permis B</source>
        <translation>Category B driving licence</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Lead adviser</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Confié à</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>Statut du dossier</source>
        <translation>File status</translation>
    </message>
    <message>
        <source>Complétude</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Orienté par</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Premier accueil</source>
        <translation>First reception</translation>
    </message>
    <message>
        <source>Martin</source>
        <translation>Martin</translation>
    </message>
    <message>
        <source>Inès</source>
        <translation>Inès</translation>
    </message>
    <message>
        <source>20418</source>
        <translation>20418</translation>
    </message>
    <message>
        <source>06 12 34 56 78</source>
        <translation>06 12 34 56 78</translation>
    </message>
    <message>
        <source>nom@domaine.fr</source>
        <translation>name@domain.fr</translation>
    </message>
    <message>
        <source>Nom ou code postal</source>
        <translation>Name or postcode</translation>
    </message>
    <message>
        <source>QN03301M</source>
        <translation>QN03301M</translation>
    </message>
    <message>
        <source>CIO, France Travail, famille</source>
        <translation>CIO, France Travail, family</translation>
    </message>
</context>
<context>
    <name>YouthForm</name>
    <message>
        <source>Abandonner cette saisie&#x202f;?</source>
        <translation>Discard this entry?</translation>
    </message>
    <message>
        <source>Ce que vous avez tapé dans cette fiche n’est pas enregistré.</source>
        <translation>What you have typed in this file is not saved.</translation>
    </message>
    <message>
        <source>Abandonner la saisie</source>
        <translation>Discard the entry</translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation>Continue the entry</translation>
    </message>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation>Saving is in progress.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Créer quand même</source>
        <translation>Create anyway</translation>
    </message>
    <message>
        <source>Créer la fiche</source>
        <translation>Create the file</translation>
    </message>
    <message>
        <source>Votre saisie n’est pas encore gardée sur le disque. Restez ici.</source>
        <translation>What you typed is not on the disk yet. Stay here.</translation>
    </message>
    <message>
        <source>Tous les champs</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>Fiche d’un jeune</source>
        <translation>A young person’s file</translation>
    </message>
    <message>
        <source>Choisissez quelqu’un dans la liste.</source>
        <translation>Choose someone from the list.</translation>
    </message>
    <message>
        <source>Ce dossier ne s’ouvre pas.</source>
        <translation>This file cannot be opened.</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation>Go back to the list</translation>
    </message>
    <message>
        <source>Identité et contact</source>
        <translation>Identity and contact</translation>
    </message>
    <message>
        <source>Fiche enregistrée.</source>
        <translation>File saved.</translation>
    </message>
</context>
<context>
    <name>YouthsScreen</name>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
</context>
<context>
    <name>_Frame</name>
    <message>
        <source>La rubrique «&#xa0;{name}&#xa0;» ne s’affiche pas.</source>
        <translation>The section “{name}” cannot be shown.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>_NextPassword</name>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Semaines sous le plancher</source>
        <translation>Weeks under the floor</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Quatre dernières semaines</source>
        <translation>Last four weeks</translation>
    </message>
    <message>
        <source>Dernière semaine</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Entrée en CEJ</source>
        <translation>Entry into CEJ</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no adviser</translation>
    </message>
    <message>
        <source>pas de semaine complète</source>
        <translation>no complete week</translation>
    </message>
    <message>
        <source>avant l’entrée</source>
        <translation>before the entry</translation>
    </message>
    <message>
        <source>après la sortie</source>
        <translation>after the exit</translation>
    </message>
    <message>
        <source>{hours}, incomplète</source>
        <translation>{hours}, incomplete</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Déclaré</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{week}, du {day}</source>
        <translation>{week}, from {day}</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>incomplète&#xa0;: entrée ou sortie dans la semaine</source>
        <translation>incomplete: entry or exit within the week</translation>
    </message>
    <message>
        <source>sous {hours}</source>
        <translation>under {hours}</translation>
    </message>
    <message>
        <source>heures à valider</source>
        <translation>hours to validate</translation>
    </message>
    <message>
        <source>{hours} ou plus</source>
        <translation>{hours} or more</translation>
    </message>
    <message>
        <source>Aucune semaine complète à comparer avec {floor} pour le moment.</source>
        <translation>No complete week to compare with {floor} yet.</translation>
    </message>
    <message>
        <source>{floor} ou plus déclarées, chaque semaine complète.</source>
        <translation>{floor} or more declared, every complete week.</translation>
    </message>
    <message>
        <source>Sous {floor} déclarées&#xa0;: {share} semaines complètes.</source>
        <translation>Under {floor} declared: {share} complete weeks.</translation>
    </message>
    <message>
        <source>Action&#xa0;: {activity}</source>
        <translation>Action: {activity}</translation>
    </message>
    <message>
        <source>{attendance}&#xa0;: ne compte pas</source>
        <translation>{attendance}: does not count</translation>
    </message>
    <message>
        <source>faite, heures à valider</source>
        <translation>done, hours to validate</translation>
    </message>
    <message>
        <source>faite, heures validées</source>
        <translation>done, hours validated</translation>
    </message>
    <message>
        <source>{hours} (usuel)</source>
        <translation>{hours} (usual)</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>toute la journée</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>sans heure</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>{enrolled} sur {seats}</source>
        <translation>{enrolled} out of {seats}</translation>
    </message>
    <message>
        <source>conflit&#xa0;: {reason}</source>
        <translation>conflict: {reason}</translation>
    </message>
    <message>
        <source>lun.</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>mar.</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>mer.</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>jeu.</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>ven.</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>sam.</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>dim.</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>se déplacer</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ouvrir ou prendre rendez-vous</source>
        <translation>open or make an appointment</translation>
    </message>
    <message>
        <source>nouveau</source>
        <translation>new</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>postpone</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>annuler</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>semaine d’avant, d’après</source>
        <translation>week before, after</translation>
    </message>
</context>
<context>
    <name>aids</name>
    <message>
        <source>non connu</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{status}&#xa0;: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>{status} le {day}</source>
        <translation>{status} on {day}</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aid</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Financeur</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>{granted} accordés, dont {paid} versés&#x202f;; {asked}, {refused}</source>
        <translation>{granted} granted, of which {paid} paid; {asked}, {refused}</translation>
    </message>
    <message>
        <source>{amount} depuis le {day}, à vérifier</source>
        <translation>{amount} since {day}, to check</translation>
    </message>
    <message>
        <source>{sentence} Source&#xa0;: {source}.</source>
        <translation>{sentence} Source: {source}.</translation>
    </message>
</context>
<context>
    <name>break_list</name>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Autres raisons</source>
        <translation>Other reasons</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no adviser</translation>
    </message>
</context>
<context>
    <name>breaks</name>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>16-18 ans</source>
        <translation>Aged 16-18</translation>
    </message>
    <message>
        <source>Activité CEJ</source>
        <translation>CEJ activity</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Entre deux étapes</source>
        <translation>Between two steps</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Le PACEA</source>
        <translation>The PACEA</translation>
    </message>
    <message>
        <source>Le CEJ</source>
        <translation>The CEJ</translation>
    </message>
    <message>
        <source>La formation</source>
        <translation>The training</translation>
    </message>
    <message>
        <source>L’apprentissage</source>
        <translation>The apprenticeship</translation>
    </message>
    <message>
        <source>L’obligation de formation</source>
        <translation>The compulsory training</translation>
    </message>
    <message>
        <source>La Garantie jeunes</source>
        <translation>The Garantie jeunes</translation>
    </message>
    <message>
        <source>Le parcours</source>
        <translation>The pathway</translation>
    </message>
    <message>
        <source>de l’emploi</source>
        <translation>of the job</translation>
    </message>
    <message>
        <source>de la formation</source>
        <translation>of the training</translation>
    </message>
    <message>
        <source>de l’alternance</source>
        <translation>of the work-study contract</translation>
    </message>
    <message>
        <source>du volontariat</source>
        <translation>of the volunteering</translation>
    </message>
    <message>
        <source>de l’immersion</source>
        <translation>of the work placement</translation>
    </message>
    <message>
        <source>de la scolarité</source>
        <translation>of school</translation>
    </message>
    <message>
        <source>L’action «&#xa0;{title}&#xa0;» a {days} de retard.</source>
        <translation>The action “{title}” is {days} late.</translation>
    </message>
    <message>
        <source>Fin le {day}, étape suivante le {next}</source>
        <translation>Ended on {day}, next step on {next}</translation>
    </message>
    <message>
        <source>Depuis la semaine du {day}, {hours} en tout</source>
        <translation>Since the week of {day}, {hours} in all</translation>
    </message>
    <message>
        <source>Obligation de formation, manquement constaté le {day}</source>
        <translation>Duty to train, found not met on {day}</translation>
    </message>
    <message>
        <source>Entrée dans le programme le {day}</source>
        <translation>Entered the programme on {day}</translation>
    </message>
    <message>
        <source>Fin prévue le {day}</source>
        <translation>Planned end: {day}</translation>
    </message>
    <message>
        <source>Obligation de formation de 16 à 18 ans</source>
        <translation>Compulsory training from 16 to 18</translation>
    </message>
    <message>
        <source>Dernière absence le {day}</source>
        <translation>Last absence on {day}</translation>
    </message>
    <message>
        <source>Dernier contact le {day}</source>
        <translation>Last contact on {day}</translation>
    </message>
    <message>
        <source>Fin le {day}</source>
        <translation>Ended on {day}</translation>
    </message>
    <message>
        <source>Prévue le {day}</source>
        <translation>Planned for {day}</translation>
    </message>
    <message>
        <source>joint au téléphone</source>
        <translation>reached by phone</translation>
    </message>
    <message>
        <source>sans réponse, à rappeler le {day}</source>
        <translation>no answer, to call again on {day}</translation>
    </message>
    <message>
        <source>rendez-vous pris</source>
        <translation>appointment made</translation>
    </message>
    <message>
        <source>tâche ajoutée</source>
        <translation>task added</translation>
    </message>
    <message>
        <source>reporté au {day}</source>
        <translation>postponed to {day}</translation>
    </message>
    <message>
        <source>{programme} devait se terminer il y a {days} et aucune suite n’est saisie.</source>
        <translation>{programme} should have ended {days} ago and nothing is entered for afterwards.</translation>
    </message>
    <message>
        <source>{programme} se termine aujourd’hui et aucune suite n’est saisie.</source>
        <translation>{programme} ends today and nothing is entered for afterwards.</translation>
    </message>
    <message>
        <source>{programme} se termine dans {days} et aucune suite n’est saisie.</source>
        <translation>{programme} ends in {days} and nothing is entered for afterwards.</translation>
    </message>
    <message>
        <source>Sans école ni formation ni emploi, depuis une date inconnue.</source>
        <translation>Out of school, training and work, since an unknown date.</translation>
    </message>
    <message>
        <source>Sans école ni formation ni emploi depuis le {day}.</source>
        <translation>Out of school, training and work since {day}.</translation>
    </message>
    <message>
        <source>Aucune solution notée&#xa0;: le délai pour informer le département a fini le {day}, il y a {days}.</source>
        <translation>No solution recorded: the time to inform the département ended on {day}, {days} ago.</translation>
    </message>
    <message>
        <source>Aucune solution notée&#xa0;: le délai pour informer le département finit aujourd’hui.</source>
        <translation>No solution recorded: the time to inform the département ends today.</translation>
    </message>
    <message>
        <source>Aucune solution notée&#xa0;: le délai pour informer le département finit le {day}, dans {days}.</source>
        <translation>No solution recorded: the time to inform the département ends on {day}, in {days}.</translation>
    </message>
    <message>
        <source>Moins de {hours} d’activité par semaine depuis {weeks}.</source>
        <translation>Less than {hours} of activity a week for {weeks}.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) de suite à un rendez-vous.</source>
        <translation>
            <numerusform>One appointment missed.</numerusform>
            <numerusform>%n appointments missed in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) ces dernières semaines.</source>
        <translation>
            <numerusform>One absence in the last weeks.</numerusform>
            <numerusform>%n absences in the last weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun contact connu depuis l’entrée dans le programme, il y a {days}.</source>
        <translation>No known contact since the programme began, {days} ago.</translation>
    </message>
    <message>
        <source>Aucun contact venant du jeune depuis {days}.</source>
        <translation>No contact from the young person for {days}.</translation>
    </message>
    <message>
        <source>Fin {step} il y a {days}, aucune étape suivante.</source>
        <translation>End {step} {days} ago, no next step.</translation>
    </message>
    <message>
        <source>{days} sans étape entre la fin {step} et la suivante.</source>
        <translation>{days} without a step between the end {step} and the next one.</translation>
    </message>
    <message>
        <source>Portefeuille de {adviser}</source>
        <translation>Caseload of {adviser}</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) raison(s)</source>
        <translation>
            <numerusform>one more reason</numerusform>
            <numerusform>%n more reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carry_over</name>
    <message>
        <source>à retirer d’I-MILO</source>
        <translation>to be removed from I-MILO</translation>
    </message>
    <message>
        <source>rien jusqu’ici</source>
        <translation>nothing so far</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>A&amp;ller</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Jeune</source>
        <translation>&amp;Young person</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Enregistrer maintenant</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Imprimer ce qui est affiché…</source>
        <translation>Print what is shown…</translation>
    </message>
    <message>
        <source>Exporter cette liste…</source>
        <translation>Export this list…</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quitter Étrave</source>
        <translation>Quit Étrave</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Modifier la ligne choisie</source>
        <translation>Edit the selected row</translation>
    </message>
    <message>
        <source>Retirer la ligne choisie</source>
        <translation>Remove the selected row</translation>
    </message>
    <message>
        <source>Relire et valider</source>
        <translation>Review and validate</translation>
    </message>
    <message>
        <source>Filtrer ici</source>
        <translation>Filter here</translation>
    </message>
    <message>
        <source>Résultat suivant</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Mon portefeuille seulement</source>
        <translation>My caseload only</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Volet suivant</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Volet précédent</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Rubrique suivante</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Rubrique précédente</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Volet de détail</source>
        <translation>Detail pane</translation>
    </message>
    <message>
        <source>Écran propre ou plein écran</source>
        <translation>Clean screen or full screen</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Texte de taille normale</source>
        <translation>Normal size text</translation>
    </message>
    <message>
        <source>Thème du système</source>
        <translation>System theme</translation>
    </message>
    <message>
        <source>Thème clair</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Thème sombre</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Ruptures de parcours</source>
        <translation>Breaks in pathways</translation>
    </message>
    <message>
        <source>À reporter dans I-MILO</source>
        <translation>To carry over to I-MILO</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Semaines CEJ</source>
        <translation>CEJ weeks</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Réunion d’équipe</source>
        <translation>Team meeting</translation>
    </message>
    <message>
        <source>Transferts</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Nouveau jeune</source>
        <translation>New young person</translation>
    </message>
    <message>
        <source>Importer un portefeuille…</source>
        <translation>Import a caseload…</translation>
    </message>
    <message>
        <source>Aide et touches de cet écran</source>
        <translation>Help and keys for this screen</translation>
    </message>
    <message>
        <source>À propos d’Étrave</source>
        <translation>About Étrave</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Prendre rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Noter une tâche</source>
        <translation>Note a task</translation>
    </message>
    <message>
        <source>Reporter…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Venu</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Pas venu</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Valider la ligne</source>
        <translation>Validate the line</translation>
    </message>
    <message>
        <source>Noter l’action faite</source>
        <translation>Mark the action done</translation>
    </message>
    <message>
        <source>Noter une absence</source>
        <translation>Note an absence</translation>
    </message>
    <message>
        <source>Valider toute la semaine</source>
        <translation>Validate the whole week</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Événement collectif</source>
        <translation>Collective event</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Joint au téléphone</source>
        <translation>Reached by phone</translation>
    </message>
    <message>
        <source>Message laissé</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>Message envoyé</source>
        <translation>Message sent</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Arrivé</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reparti sans être reçu</source>
        <translation>Left without being seen</translation>
    </message>
    <message>
        <source>Nouvelle arrivée</source>
        <translation>New arrival</translation>
    </message>
    <message>
        <source>Copier la ligne</source>
        <translation>Copy the line</translation>
    </message>
    <message>
        <source>Aujourd’hui et ruptures</source>
        <translation>Today and breaks</translation>
    </message>
    <message>
        <source>Dans l’agenda</source>
        <translation>In the agenda</translation>
    </message>
    <message>
        <source>Sur une feuille de présence</source>
        <translation>On an attendance sheet</translation>
    </message>
    <message>
        <source>Dans les rappels</source>
        <translation>In the reminders</translation>
    </message>
    <message>
        <source>À l’accueil</source>
        <translation>At the reception desk</translation>
    </message>
    <message>
        <source>Dans les lignes à reporter</source>
        <translation>In the lines to carry over</translation>
    </message>
    <message>
        <source>Dans une semaine d’activité</source>
        <translation>In a week of activity</translation>
    </message>
    <message>
        <source>Sur la frise</source>
        <translation>On the timeline</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Déjà un rendez-vous {hours}&#xa0;: {what}.</source>
        <translation>Already an appointment {hours}: {what}.</translation>
    </message>
    <message>
        <source>Déjà un événement {hours}&#xa0;: {what}.</source>
        <translation>Already an event {hours}: {what}.</translation>
    </message>
    <message>
        <source>Absence notée {hours}.</source>
        <translation>Away {hours}.</translation>
    </message>
    <message>
        <source>La personne a déjà un rendez-vous {hours}.</source>
        <translation>The person already has an appointment {hours}.</translation>
    </message>
    <message>
        <source>Jour férié&#xa0;: {what}.</source>
        <translation>Public holiday: {what}.</translation>
    </message>
    <message>
        <source>Ce jour est un samedi ou un dimanche.</source>
        <translation>This day is a Saturday or a Sunday.</translation>
    </message>
    <message>
        <source>un autre rendez-vous à la même heure</source>
        <translation>another appointment at the same time</translation>
    </message>
    <message>
        <source>un événement collectif à la même heure</source>
        <translation>a collective event at the same time</translation>
    </message>
    <message>
        <source>pendant une absence</source>
        <translation>during an absence</translation>
    </message>
    <message>
        <source>la personne est attendue ailleurs</source>
        <translation>the person is expected elsewhere</translation>
    </message>
    <message>
        <source>toute la journée</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>à {start}</source>
        <translation>at {start}</translation>
    </message>
    <message>
        <source>de {start} à {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
</context>
<context>
    <name>diagnostic</name>
    <message>
        <source>Professionnelle</source>
        <translation>Vocational</translation>
    </message>
    <message>
        <source>Socio-pro.</source>
        <translation>Socio-voc.</translation>
    </message>
    <message>
        <source>Sociale</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Conseil</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Relations entreprises</source>
        <translation>Employer relations</translation>
    </message>
    <message>
        <source>{raised} domaines abordés sur {total}</source>
        <translation>{raised} domains covered of {total}</translation>
    </message>
    <message>
        <source>{owner} · avant le {day}</source>
        <translation>{owner} · before {day}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Diagnostic de {name}, mis de côté</source>
        <translation>Diagnostic of {name}, put aside</translation>
    </message>
    <message>
        <source>Diagnostic de {name}</source>
        <translation>Diagnostic of {name}</translation>
    </message>
    <message>
        <source>Correction de la fiche de {name}</source>
        <translation>Correction of {name}’s file</translation>
    </message>
    <message>
        <source>Saisie dans la fiche de {name}</source>
        <translation>Entry in {name}’s file</translation>
    </message>
    <message>
        <source>Nouveau jeune</source>
        <translation>New young person</translation>
    </message>
    <message>
        <source>Rendez-vous avec {name}</source>
        <translation>Appointment with {name}</translation>
    </message>
    <message>
        <source>Événement collectif</source>
        <translation>Collective event</translation>
    </message>
    <message>
        <source>Saisie sur une entreprise</source>
        <translation>Entry about an employer</translation>
    </message>
    <message>
        <source>Règles de la structure</source>
        <translation>Rules of the organisation</translation>
    </message>
</context>
<context>
    <name>employers</name>
    <message>
        <source>Pas encore informé·e de ses droits</source>
        <translation>Not yet informed of their rights</translation>
    </message>
    <message>
        <source>Informé·e de ses droits le {day}</source>
        <translation>Informed of their rights on {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>reprendre contact</source>
        <translation>get back in touch</translation>
    </message>
    <message>
        <source>Suite&#xa0;: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>Suite&#xa0;: {step}, pour le {day}</source>
        <translation>Next: {step}, by {day}</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Last exchange</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation>Open positions</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>À contacter</source>
        <translation>To contact</translation>
    </message>
    <message>
        <source>En relation</source>
        <translation>In touch</translation>
    </message>
    <message>
        <source>En veille</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Rencontre recrutement</source>
        <translation>Recruitment event</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pourvue</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>{day}, en retard</source>
        <translation>{day}, overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) ce mois-ci</source>
        <translation>
            <numerusform>%n contact this month</numerusform>
            <numerusform>%n contacts this month</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts} sur {limit}</source>
        <translation>{contacts} of {limit}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Indiquez le nom de la mission locale.</source>
        <translation>Enter the name of the mission locale.</translation>
    </message>
    <message>
        <source>Le code de structure compte 4 à 12 chiffres ou lettres majuscules, sans espace.</source>
        <translation>The organisation code has 4 to 12 digits or capital letters, with no spaces.</translation>
    </message>
    <message>
        <source>Indiquez le nom du site.</source>
        <translation>Enter the name of the site.</translation>
    </message>
    <message>
        <source>Choisissez le territoire du site dans la liste.</source>
        <translation>Choose the site’s area from the list.</translation>
    </message>
    <message>
        <source>L’identifiant compte 2 à 60 lettres, chiffres, points ou tirets, sans espace.</source>
        <translation>The username has 2 to 60 letters, digits, full stops or hyphens, with no spaces.</translation>
    </message>
    <message>
        <source>Indiquez le prénom et le nom.</source>
        <translation>Enter the first name and surname.</translation>
    </message>
    <message>
        <source>Cochez au moins un rôle.</source>
        <translation>Tick at least one role.</translation>
    </message>
    <message>
        <source>Ce compte a été fermé. Voyez avec la personne qui administre Étrave.</source>
        <translation>This account has been closed. Speak to the person who administers Étrave.</translation>
    </message>
    <message>
        <source>L’identifiant «&#xa0;{login}&#xa0;» est déjà pris. Choisissez-en un autre.</source>
        <translation>The username “{login}” is already taken. Choose another.</translation>
    </message>
    <message>
        <source>Un site porte déjà ce nom. Choisissez-en un autre, pour les distinguer.</source>
        <translation>A site already has this name. Choose another, to tell them apart.</translation>
    </message>
    <message>
        <source>Indiquez la source&#xa0;: elle est imprimée à côté du taux, par exemple «&#xa0;INSEE, recensement 2022&#xa0;».</source>
        <translation>Enter the source: it is printed next to the rate, for example “INSEE, 2022 census”.</translation>
    </message>
    <message>
        <source>«&#xa0;{code}&#xa0;» n’est pas un chiffre de territoire connu. Choisissez&#xa0;: {choices}.</source>
        <translation>“{code}” is not a known area figure. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>«&#xa0;{year}&#xa0;» n’est pas une année possible. Écrivez-la sur quatre chiffres.</source>
        <translation>“{year}” is not a possible year. Write it with four digits.</translation>
    </message>
    <message>
        <source>Ce nombre de jeunes n’est pas possible. Écrivez un nombre entier de personnes, plus grand que zéro.</source>
        <translation>This number of young people is not possible. Write a whole number of people, greater than zero.</translation>
    </message>
    <message>
        <source>Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions.</source>
        <translation>This commune is not in the list. Choose it from the suggestions.</translation>
    </message>
    <message>
        <source>La démonstration se termine entre le {earliest} et le {latest}. Changez cette date.</source>
        <translation>The demonstration ends between {earliest} and {latest}. Change this date.</translation>
    </message>
    <message>
        <source>Demandez de 1 à {most} jeunes.</source>
        <translation>Ask for 1 to {most} young people.</translation>
    </message>
    <message>
        <source>Cette base n’est pas une base de démonstration vide&#xa0;: rien n’y a été ajouté.</source>
        <translation>This database is not an empty demonstration database: nothing has been added to it.</translation>
    </message>
    <message>
        <source>Les parts de la démonstration ne sont pas valables ({code}&#xa0;: {detail}). Rétablissez le fichier.</source>
        <translation>The demonstration shares are not valid ({code}: {detail}). Restore the file.</translation>
    </message>
    <message>
        <source>Quelqu’un vient d’enregistrer dans ce dossier. Votre saisie est gardée&#xa0;: rouvrez-la et validez de nouveau.</source>
        <translation>Someone has just saved changes to this file. Your entry has been kept: reopen it and validate again.</translation>
    </message>
    <message>
        <source>Ce dossier n’existe plus. Revenez à la liste des jeunes.</source>
        <translation>This file no longer exists. Go back to the list of young people.</translation>
    </message>
    <message>
        <source>Aucun domaine n’est abordé. Répondez au moins à un domaine de la grille.</source>
        <translation>No area has been covered. Answer at least one area of the grid.</translation>
    </message>
    <message>
        <source>Le commentaire «&#xa0;{domain}&#xa0;» compte {length} caractères, pour {limit} au plus. Raccourcissez-le&#xa0;: il reste tel que vous l’avez écrit.</source>
        <translation>The comment “{domain}” has {length} characters, for a maximum of {limit}. Shorten it: it stays as you wrote it.</translation>
    </message>
    <message>
        <source>Le domaine «&#xa0;{domain}&#xa0;» n’est pas ouvert dans votre structure. Retirez cette réponse.</source>
        <translation>The area “{domain}” is not open in your organisation. Remove this answer.</translation>
    </message>
    <message>
        <source>Le code «&#xa0;{code}&#xa0;» n’existe pas dans la grille {version}. Retirez cette réponse.</source>
        <translation>The code “{code}” does not exist in grid {version}. Remove this answer.</translation>
    </message>
    <message>
        <source>Un diagnostic ne se fait pas par écrit. Indiquez comment la rencontre a eu lieu.</source>
        <translation>An assessment cannot be done in writing. State how the meeting took place.</translation>
    </message>
    <message>
        <source>Seul un point d’étape peut se faire en l’absence de la personne. Indiquez comment la rencontre a eu lieu.</source>
        <translation>Only a progress review can be done in the person’s absence. State how the meeting took place.</translation>
    </message>
    <message>
        <source>L’orientation choisie n’est pas celle qui est proposée. Donnez-en le motif en une phrase.</source>
        <translation>The option chosen is not the one suggested. Give the reason in one sentence.</translation>
    </message>
    <message>
        <source>Une action n’a pas de titre. Écrivez ce qui est décidé, ou retirez-la.</source>
        <translation>An action has no title. Write what has been decided, or remove it.</translation>
    </message>
    <message>
        <source>L’échéance d’une action est déjà passée. Choisissez une date à venir.</source>
        <translation>The deadline of an action has already passed. Choose a future date.</translation>
    </message>
    <message>
        <source>La date du prochain point est déjà passée. Choisissez une date à venir.</source>
        <translation>The date of the next review has already passed. Choose a future date.</translation>
    </message>
    <message>
        <source>Ce texte compte {length} caractères, pour {limit} au plus. Raccourcissez-le&#xa0;: il reste tel que vous l’avez écrit.</source>
        <translation>This text has {length} characters, for a maximum of {limit}. Shorten it: it stays as you wrote it.</translation>
    </message>
    <message>
        <source>Un brouillon appartient à un compte. Connectez-vous.</source>
        <translation>A draft belongs to an account. Sign in.</translation>
    </message>
    <message>
        <source>Ce brouillon ne peut pas être relu par cette version d’Étrave. Il est gardé&#xa0;: mettez Étrave à jour, ou commencez un nouveau diagnostic.</source>
        <translation>This draft cannot be read by this version of Étrave. It has been kept: update Étrave, or start a new assessment.</translation>
    </message>
    <message>
        <source>Un diagnostic validé ne se modifie plus. Commencez-en un nouveau&#xa0;: il remplacera celui-ci, qui restera dans l’historique.</source>
        <translation>A validated assessment can no longer be changed. Start a new one: it will replace this one, which will remain in the history.</translation>
    </message>
    <message>
        <source>Ce diagnostic n’existe plus. Revenez à la page du jeune.</source>
        <translation>This assessment no longer exists. Go back to the young person’s page.</translation>
    </message>
    <message>
        <source>Un diagnostic a été validé pour cette personne depuis que vous avez commencé celui-ci. Relisez-le, puis validez de nouveau&#xa0;: votre saisie est gardée.</source>
        <translation>An assessment has been validated for this person since you started this one. Read it through, then validate again: your entry has been kept.</translation>
    </message>
    <message>
        <source>Une entreprise porte déjà ce SIRET. Cherchez-la plutôt dans la liste.</source>
        <translation>A company already has this SIRET. Look for it in the list instead.</translation>
    </message>
    <message>
        <source>Cet échange est daté dans le futur. Corrigez la date, ou notez-le en suite.</source>
        <translation>This exchange is dated in the future. Correct the date, or record it as a next step.</translation>
    </message>
    <message>
        <source>La suite est datée avant l’échange lui-même. Vérifiez les deux dates.</source>
        <translation>The next step is dated before the exchange itself. Check both dates.</translation>
    </message>
    <message>
        <source>Une offre compte au moins un poste.</source>
        <translation>A vacancy has at least one position.</translation>
    </message>
    <message>
        <source>Cette entreprise n’est plus dans la base. Actualisez la liste.</source>
        <translation>This company is no longer in the database. Refresh the list.</translation>
    </message>
    <message>
        <source>Ce code NAF n’est pas dans la liste. Choisissez-le parmi les propositions.</source>
        <translation>This NAF code is not in the list. Choose it from the suggestions.</translation>
    </message>
    <message>
        <source>Un SIRET compte 14 chiffres, et celui-ci en compte {count}. Vérifiez-le, ou laissez vide.</source>
        <translation>A SIRET has 14 digits, and this one has {count}. Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Ce SIRET n’est pas valable&#xa0;: la clé de contrôle ne correspond pas. Vérifiez les 14 chiffres, ou laissez vide.</source>
        <translation>This SIRET is not valid: the check digit does not match. Check the 14 digits, or leave blank.</translation>
    </message>
    <message>
        <source>Le moteur de base de données ({version}) est trop ancien et peut abîmer les données. Réinstallez Étrave avec ses dépendances.</source>
        <translation>The database engine ({version}) is too old and may damage the data. Reinstall Étrave with its dependencies.</translation>
    </message>
    <message>
        <source>Impossible d’écrire le dossier «&#xa0;{name}&#xa0;». Vérifiez son emplacement, vos droits et la place libre.</source>
        <translation>Cannot write the folder “{name}”. Check its location, your permissions and the free space.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà et n’est pas un dossier vide. Donnez un autre nom.</source>
        <translation>“{name}” already exists and is not an empty folder. Give another name.</translation>
    </message>
    <message>
        <source>Vous avez déjà donné votre accord à un export qui n’a pas encore été fait.</source>
        <translation>You have already given your approval for an export that has not yet been made.</translation>
    </message>
    <message>
        <source>Cet accord n’existe plus.</source>
        <translation>This approval no longer exists.</translation>
    </message>
    <message>
        <source>Le second accord doit venir d’un autre compte que le premier.</source>
        <translation>The second approval must come from a different account from the first.</translation>
    </message>
    <message>
        <source>Cet export a déjà reçu ses deux accords.</source>
        <translation>This export has already received both approvals.</translation>
    </message>
    <message>
        <source>L’export de toutes les données demande l’accord de deux comptes (direction ou administration), dans Réglages, et se fait par l’un d’eux. L’accord ne sert qu’une fois.</source>
        <translation>Exporting all the data requires the approval of two accounts (management or administration), in Settings, and is done by one of them. The approval can be used only once.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà. Choisissez un autre nom, ou demandez à le remplacer.</source>
        <translation>“{name}” already exists. Choose another name, or ask to replace it.</translation>
    </message>
    <message>
        <source>Impossible d’écrire «&#xa0;{name}&#xa0;». Vérifiez le dossier, vos droits et la place libre.</source>
        <translation>Cannot write “{name}”. Check the folder, your permissions and the free space.</translation>
    </message>
    <message>
        <source>C’est la même personne qu’à la ligne {other}. Gardez une seule des deux lignes.</source>
        <translation>This is the same person as on line {other}. Keep only one of the two lines.</translation>
    </message>
    <message>
        <source>Ce numéro de dossier est déjà dans Étrave. Importez sans cette ligne, ou corrigez-la.</source>
        <translation>This file number is already in Étrave. Import without this line, or correct it.</translation>
    </message>
    <message>
        <source>Cette personne est déjà dans Étrave, avec la même date de naissance. Importez sans cette ligne.</source>
        <translation>This person is already in Étrave, with the same date of birth. Import without this line.</translation>
    </message>
    <message>
        <source>Lignes à corriger&#xa0;: {count} sur {total}. Rien n’a été importé. Corrigez le fichier, ou importez sans ces lignes.</source>
        <translation>Lines to correct: {count} of {total}. Nothing has been imported. Correct the file, or import without these lines.</translation>
    </message>
    <message>
        <source>Aucune ligne de ce fichier ne peut être importée. Corrigez-le d’abord.</source>
        <translation>No line in this file can be imported. Correct it first.</translation>
    </message>
    <message>
        <source>La base a changé depuis l’aperçu du fichier. Refaites l’aperçu, puis importez.</source>
        <translation>The database has changed since the file was previewed. Preview it again, then import.</translation>
    </message>
    <message>
        <source>Les colonnes «&#xa0;Nom&#xa0;» et «&#xa0;Prénom&#xa0;» ne sont pas dans les premières lignes ({count} colonnes lues, séparées par «&#xa0;{separator}&#xa0;»). Écrivez les titres des colonnes sur la première ligne.</source>
        <translation>The “Nom” and “Prénom” columns are not in the first lines ({count} columns read, separated by “{separator}”). Write the column headings on the first line.</translation>
    </message>
    <message>
        <source>Ce fichier n’a que les titres des colonnes&#xa0;: il n’y a personne à importer.</source>
        <translation>This file has only the column headings: there is no one to import.</translation>
    </message>
    <message>
        <source>Les colonnes «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» disent la même chose. Gardez-en une seule.</source>
        <translation>The columns “{first}” and “{second}” say the same thing. Keep only one of them.</translation>
    </message>
    <message>
        <source>Cette ligne a {count} valeurs pour {columns} colonnes&#xa0;: un séparateur est en trop. Corrigez le fichier.</source>
        <translation>This line has {count} values for {columns} columns: there is one separator too many. Correct the file.</translation>
    </message>
    <message>
        <source>Écrivez F, M ou NR, ou laissez vide.</source>
        <translation>Write F, M or NR, or leave blank.</translation>
    </message>
    <message>
        <source>Aucun compte ouvert n’a cet identifiant ni ce nom. Écrivez l’identifiant avec lequel cette personne ouvre Étrave, ou laissez vide.</source>
        <translation>No open account has this username or this name. Write the username this person uses to open Étrave, or leave blank.</translation>
    </message>
    <message>
        <source>Aucun site ne porte ce nom. Écrivez-le comme dans les réglages, ou laissez vide.</source>
        <translation>No site has this name. Write it as it appears in the settings, or leave blank.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte lisible. Exportez de nouveau la liste au format CSV, en UTF-8 de préférence.</source>
        <translation>This file is not readable text. Export the list again in CSV format, preferably in UTF-8.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;{name}&#xa0;» ne s’ouvre pas ({reason}). Vérifiez qu’il existe et qu’il n’est pas ouvert dans un autre logiciel.</source>
        <translation>The file “{name}” cannot be opened ({reason}). Check that it exists and is not open in another program.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;{name}&#xa0;» pèse {size} Mo, et {limit} Mo au plus sont lus. Vérifiez que c’est le bon, ou partagez-le en plusieurs.</source>
        <translation>The file “{name}” is {size} MB, and no more than {limit} MB can be read. Check that it is the right one, or split it up.</translation>
    </message>
    <message>
        <source>Ce fichier est vide. Exportez de nouveau la liste, puis choisissez ce fichier.</source>
        <translation>This file is empty. Export the list again, then choose this file.</translation>
    </message>
    <message>
        <source>Ce fichier est un classeur de tableur. Ouvrez-le, enregistrez-le au format CSV, puis choisissez ce nouveau fichier.</source>
        <translation>This file is a spreadsheet workbook. Open it, save it in CSV format, then choose the new file.</translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: un guillemet n’est pas refermé, ou il est suivi d’un texte. Corrigez-le dans le fichier&#xa0;: tout ce qui suit serait mal lu.</source>
        <translation>Line {line}: a quotation mark is not closed, or is followed by text. Correct it in the file: everything after it would be misread.</translation>
    </message>
    <message>
        <source>Ce fichier a plus de {limit} lignes. Partagez-le en plusieurs.</source>
        <translation>This file has more than {limit} lines. Split it up.</translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: {count} colonnes, et {limit} au plus sont lues. Vérifiez le fichier.</source>
        <translation>Line {line}: {count} columns, and no more than {limit} can be read. Check the file.</translation>
    </message>
    <message>
        <source>Rien n’a été importé, erreurs dans ce fichier&#xa0;: {count}.
{faults}</source>
        <translation>Nothing has been imported, errors in this file: {count}.
{faults}</translation>
    </message>
    <message>
        <source>Ce fichier n’a que les titres des colonnes&#xa0;: ajoutez une ligne par pair.</source>
        <translation>This file has only the column headings: add one line per peer.</translation>
    </message>
    <message>
        <source>un objectif nul ne permet pas de comparer. Corrigez-le, ou laissez vide.</source>
        <translation>a target of zero cannot be compared against. Correct it, or leave blank.</translation>
    </message>
    <message>
        <source>cette valeur manque.</source>
        <translation>this value is missing.</translation>
    </message>
    <message>
        <source>{limit} caractères au plus.</source>
        <translation>{limit} characters at most.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un nombre positif. Écrivez par exemple 0,413.</source>
        <translation>“{text}” is not a positive number. Write, for example, 0.413.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un mois. Écrivez AAAA-MM.</source>
        <translation>“{text}” is not a month. Write YYYY-MM.</translation>
    </message>
    <message>
        <source>{count} valeurs pour {columns} colonnes&#xa0;: un séparateur est en trop. Mettez entre guillemets les valeurs qui en contiennent un.</source>
        <translation>{count} values for {columns} columns: there is one separator too many. Put quotation marks around values that contain one.</translation>
    </message>
    <message>
        <source>ce pair est déjà à la ligne {other} pour ce mois. Gardez une ligne.</source>
        <translation>this peer is already on line {other} for this month. Keep one line.</translation>
    </message>
    <message>
        <source>Deux colonnes sont «&#xa0;{column}&#xa0;»&#xa0;: {titles}. Renommez-en une.</source>
        <translation>Two columns are “{column}”: {titles}. Rename one of them.</translation>
    </message>
    <message>
        <source>Ligne 1&#xa0;: il manque {missing}. La première ligne doit nommer les colonnes territory, period, value, target, class.</source>
        <translation>Line 1: {missing} missing. The first line must name the columns territory, period, value, target, class.</translation>
    </message>
    <message>
        <source>Le référentiel {framework} n’a pas d’indicateur «&#xa0;{code}&#xa0;». Choisissez parmi&#xa0;: {choices}.</source>
        <translation>The {framework} framework has no indicator “{code}”. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>Le référentiel «&#xa0;{code}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {choices}.</source>
        <translation>The framework “{code}” does not exist. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable, à «&#xa0;{key}&#xa0;», ligne {line}&#xa0;: un taux a un dénominateur, un nombre (count) n’en a pas. Corrigez l’unité ou le dénominateur.</source>
        <translation>The rule file {file} is not valid, at “{key}”, line {line}: a rate has a denominator, a number (count) has none. Correct the unit or the denominator.</translation>
    </message>
    <message>
        <source>Cette base a été enregistrée par une version plus récente d’Étrave. Installez la dernière version, puis rouvrez-la.</source>
        <translation>This database was saved by a more recent version of Étrave. Install the latest version, then reopen it.</translation>
    </message>
    <message>
        <source>{indicator} n’a pas d’objectif pour {year}&#xa0;: il a peut-être déjà été retiré.</source>
        <translation>{indicator} has no target for {year}: it may already have been removed.</translation>
    </message>
    <message>
        <source>«&#xa0;{funder}&#xa0;» n’est pas un financeur connu. Choisissez parmi&#xa0;: {choices}.</source>
        <translation>“{funder}” is not a known funder. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>L’objectif de {indicator} n’est pas possible&#xa0;: un taux va de 0 à 200&#xa0;%, un nombre n’est pas négatif. Corrigez la valeur.</source>
        <translation>The target for {indicator} is not possible: a rate runs from 0 to 200%, a number is not negative. Correct the value.</translation>
    </message>
    <message>
        <source>Les valeurs de {indicator} sont des taux&#xa0;: écrivez 41,3&#xa0;% ou 0,413, et non 41,3 (territoire «&#xa0;{territory}&#xa0;»).</source>
        <translation>The values of {indicator} are rates: write 41.3% or 0.413, not 41.3 (area “{territory}”).</translation>
    </message>
    <message>
        <source>L’indicateur «&#xa0;{code}&#xa0;» n’existe pas. Choisissez-en un de la page Indicateurs.</source>
        <translation>The indicator “{code}” does not exist. Choose one from the Indicators page.</translation>
    </message>
    <message>
        <source>La table des droits n’est pas valable&#xa0;: {detail}. Rétablissez le fichier.</source>
        <translation>The permissions table is not valid: {detail}. Restore the file.</translation>
    </message>
    <message>
        <source>Ce dossier est suivi par un·e autre conseiller·ère. Demandez-lui de vous le confier avant de le modifier.</source>
        <translation>This file is followed by another adviser. Ask them to hand it over to you before changing it.</translation>
    </message>
    <message>
        <source>Votre rôle ne permet pas cette action ({action}). Voyez avec la personne qui administre Étrave dans votre structure.</source>
        <translation>Your role does not allow this action ({action}). Speak to the person who administers Étrave in your organisation.</translation>
    </message>
    <message>
        <source>La liste de référence «&#xa0;{name}&#xa0;» est abîmée. Réinstallez Étrave&#xa0;: vos données ne sont pas touchées.</source>
        <translation>The reference list “{name}” is damaged. Reinstall Étrave: your data are not affected.</translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» manque à côté de la base&#xa0;: sans lui, personne ne peut l’ouvrir. Remettez-le à sa place&#x202f;; chaque sauvegarde en contient une copie.</source>
        <translation>The key file “{name}” is missing alongside the database: without it, no one can open the database. Put it back in place; every backup contains a copy.</translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» est illisible ou abîmé. Remettez celui d’une sauvegarde&#x202f;; la base elle-même n’a pas été touchée.</source>
        <translation>The key file “{name}” is unreadable or damaged. Put back the one from a backup; the database itself has not been affected.</translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» a été enregistré par une version plus récente d’Étrave. Installez la dernière version, puis rouvrez la base.</source>
        <translation>The key file “{name}” was saved by a more recent version of Étrave. Install the latest version, then reopen the database.</translation>
    </message>
    <message>
        <source>Tapez un mot de passe.</source>
        <translation>Type a password.</translation>
    </message>
    <message>
        <source>Bon mot de passe.</source>
        <translation>Good password.</translation>
    </message>
    <message>
        <source>Évitez le nom de la structure, le vôtre et les mots courants.</source>
        <translation>Avoid the name of the organisation, your own name and common words.</translation>
    </message>
    <message>
        <source>Trop court&#xa0;: ajoutez un ou deux mots sans rapport entre eux.</source>
        <translation>Too short: add one or two unrelated words.</translation>
    </message>
    <message>
        <source>Trop facile à deviner&#xa0;: préférez plusieurs mots sans rapport entre eux.</source>
        <translation>Too easy to guess: use several unrelated words instead.</translation>
    </message>
    <message>
        <source>Ce mot de passe dépasse {limit} signes.</source>
        <translation>This password is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>Ce code de secours comporte une faute de frappe&#xa0;: les neuf groupes ne se répondent pas. Recopiez la feuille groupe par groupe.</source>
        <translation>This recovery code contains a typing error: the nine groups do not match. Copy the sheet out again, group by group.</translation>
    </message>
    <message>
        <source>Le fichier de clés demande un calcul que cette version refuse&#xa0;: il a pu être modifié. Remettez celui d’une sauvegarde.</source>
        <translation>The key file asks for a calculation that this version refuses: it may have been tampered with. Put back the one from a backup.</translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe inconnu pour cette base. Vérifiez la touche Verr. Maj, puis réessayez&#x202f;; la feuille de secours permet d’entrer si le mot de passe est perdu.</source>
        <translation>Username or password unknown for this database. Check the Caps Lock key, then try again; the recovery sheet lets you in if the password is lost.</translation>
    </message>
    <message>
        <source>Ce mot de passe est réservé aux bases de démonstration. Choisissez-en un autre.</source>
        <translation>This password is reserved for demonstration databases. Choose another.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est introuvable. Vérifiez le dossier, ou créez-la.</source>
        <translation>The database “{name}” cannot be found. Check the folder, or create it.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» est un dossier, pas une base. Choisissez le fichier de la base.</source>
        <translation>“{name}” is a folder, not a database. Choose the database file.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est vide (0 octet)&#xa0;: elle a été abîmée, par exemple par une copie interrompue. Remettez la dernière sauvegarde.</source>
        <translation>The database “{name}” is empty (0 bytes): it has been damaged, for example by an interrupted copy. Put back the latest backup.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà et ne sera pas remplacé. Choisissez un autre nom, ou ouvrez la base existante.</source>
        <translation>“{name}” already exists and will not be replaced. Choose another name, or open the existing database.</translation>
    </message>
    <message>
        <source>Impossible d’écrire dans le dossier de «&#xa0;{name}&#xa0;». Vérifiez vos droits et la place libre.</source>
        <translation>Cannot write to the folder of “{name}”. Check your permissions and the free space.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» et son fichier de clés ne vont pas ensemble. Remettez les deux fichiers d’une même sauvegarde.</source>
        <translation>The database “{name}” and its key file do not belong together. Put back both files from the same backup.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est abîmée, ou ne va pas avec ce fichier de clés. Rien n’a été modifié. Remettez les deux fichiers d’une même sauvegarde.</source>
        <translation>The database “{name}” is damaged, or does not belong with this key file. Nothing has been changed. Put back both files from the same backup.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 23/11/2007.</source>
        <translation>“{text}” is not a date. Write the day, month and year, for example 23/11/2007.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’existe pas. Vérifiez le jour et le mois, dans cet ordre.</source>
        <translation>“{text}” does not exist. Check the day and the month, in that order.</translation>
    </message>
    <message>
        <source>Ce texte compte {count} caractères, et {limit} au plus tiennent ici. Raccourcissez-le&#xa0;: rien de ce que vous avez saisi n’est effacé.</source>
        <translation>This text has {count} characters, and no more than {limit} fit here. Shorten it: nothing you have entered is erased.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est avec quelqu’un d’autre&#xa0;: l’alerte reste dans la liste.</source>
        <translation>This appointment is with somebody else: the alert stays in the list.</translation>
    </message>
    <message>
        <source>Cette alerte vient d’être traitée par quelqu’un d’autre. Actualisez la liste.</source>
        <translation>Somebody else has just dealt with this alert. Refresh the list.</translation>
    </message>
    <message>
        <source>Ce champ est obligatoire. Complétez-le.</source>
        <translation>This field is required. Fill it in.</translation>
    </message>
    <message>
        <source>Cette date ({day}) est passée. Indiquez le {first} ou un jour suivant.</source>
        <translation>This date ({day}) is past. Give {first} or a later day.</translation>
    </message>
    <message>
        <source>Cette date de naissance ({day}) est dans le futur. Vérifiez l’année.</source>
        <translation>This date of birth ({day}) is in the future. Check the year.</translation>
    </message>
    <message>
        <source>Cette date de naissance ({day}) remonte à plus de {years} ans. Vérifiez l’année.</source>
        <translation>This date of birth ({day}) is more than {years} years ago. Check the year.</translation>
    </message>
    <message>
        <source>Cette date ({day}) est dans le futur. Vérifiez le mois et l’année.</source>
        <translation>This date ({day}) is in the future. Check the month and the year.</translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’existe pas&#xa0;: il compte dix chiffres, comme 05 56 00 00 14. S’il est d’un autre territoire ou d’un autre pays, commencez par l’indicatif (+262, +590, +34…). Vérifiez-le, ou laissez vide.</source>
        <translation>This telephone number does not exist: it has ten digits, like 05 56 00 00 14. If it is from another territory or another country, start with the dialling code (+262, +590, +34…). Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Cette adresse électronique n’est pas valable&#xa0;: elle s’écrit nom@domaine.fr, sans espace. Vérifiez-la, ou laissez vide.</source>
        <translation>This email address is not valid: it is written nom@domaine.fr, with no spaces. Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Ce numéro est un numéro de sécurité sociale, qu’Étrave ne garde pas. Saisissez le numéro de dossier I-MILO, ou laissez vide.</source>
        <translation>This number is a social security number, which Étrave does not keep. Enter the I-MILO file number, or leave blank.</translation>
    </message>
    <message>
        <source>Le numéro de dossier compte 20 chiffres ou lettres au plus. Vérifiez-le, ou laissez vide.</source>
        <translation>The file number has at most 20 digits or letters. Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Le code d’un quartier prioritaire compte huit signes, comme QN03301M. Vérifiez-le, ou laissez vide.</source>
        <translation>The code of a priority neighbourhood has eight characters, like QN03301M. Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Un code ROME compte une lettre et quatre chiffres, comme G1602. Vérifiez-le, ou laissez vide.</source>
        <translation>A ROME code has one letter and four digits, like G1602. Check it, or leave blank.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a modifié ce dossier entre-temps. Votre saisie reste à l’écran&#xa0;: rouvrez le dossier dans une autre fenêtre, comparez, puis enregistrez de nouveau.</source>
        <translation>Someone else has changed this file in the meantime. Your entry stays on screen: reopen the file in another window, compare, then save again.</translation>
    </message>
    <message>
        <source>Cet avenant ({day}) précède le contrat ({start}). Corrigez sa date, ou celle du contrat.</source>
        <translation>This amendment ({day}) comes before the contract ({start}). Correct its date, or the contract’s.</translation>
    </message>
    <message>
        <source>Cette phase commence avant son parcours ({start}). Corrigez sa date, ou d’abord celle du parcours.</source>
        <translation>This phase begins before its pathway ({start}). Correct its date, or first the pathway’s.</translation>
    </message>
    <message>
        <source>Cette phase va au-delà de la sortie du parcours ({end}). Corrigez sa date, ou d’abord celle de la sortie.</source>
        <translation>This phase goes beyond the exit of the pathway ({end}). Correct its date, or first the exit’s.</translation>
    </message>
    <message>
        <source>Une phase à venir ne s’évalue pas encore. Retirez l’évaluation.</source>
        <translation>A phase to come is not evaluated yet. Take the evaluation away.</translation>
    </message>
    <message>
        <source>Cet élément n’existe plus dans la base. Actualisez la liste.</source>
        <translation>This item no longer exists in the database. Refresh the list.</translation>
    </message>
    <message>
        <source>Ce dossier n’existe plus dans la base. Actualisez la liste.</source>
        <translation>This file no longer exists in the database. Refresh the list.</translation>
    </message>
    <message>
        <source>Ce rendez-vous n’existe plus dans la base. Actualisez l’agenda.</source>
        <translation>This appointment is no longer in the database. Refresh the agenda.</translation>
    </message>
    <message>
        <source>Le {day} est passé&#xa0;: choisissez un jour à venir pour ce report.</source>
        <translation>{day} is past: choose a day to come.</translation>
    </message>
    <message>
        <source>Ce rendez-vous n’est plus annulé&#xa0;: quelqu’un l’a modifié depuis. Ouvrez-le pour voir ce qu’il est devenu.</source>
        <translation>This appointment is no longer cancelled: someone has changed it since. Open it to see what became of it.</translation>
    </message>
    <message>
        <source>C’est le jour et l’heure d’avant&#xa0;: changez l’un ou l’autre.</source>
        <translation>This is the same day and time as before: change one or the other.</translation>
    </message>
    <message>
        <source>Dites en {count} caractères au moins pourquoi vous ouvrez ce nom&#xa0;: le motif est gardé dans le journal.</source>
        <translation>State in at least {count} characters why you are opening this name: the reason is kept in the log.</translation>
    </message>
    <message>
        <source>Une action qui continue n’a pas de date de fin. Effacez la date.</source>
        <translation>An action that is continuing has no end date. Clear the date.</translation>
    </message>
    <message>
        <source>Choisissez un·e collègue qui suit des jeunes.</source>
        <translation>Choose a colleague who follows young people.</translation>
    </message>
    <message>
        <source>Ce relais a déjà pris fin. Actualisez la liste.</source>
        <translation>This cover has already ended. Refresh the list.</translation>
    </message>
    <message>
        <source>Le relais ne peut pas commencer avant aujourd’hui ({day}). Changez le début.</source>
        <translation>The cover cannot begin before today ({day}). Change its start.</translation>
    </message>
    <message>
        <source>La fin ({end}) précède le début ({start}). Corrigez l’une des deux dates.</source>
        <translation>The end ({end}) is before the start ({start}). Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Choisissez au moins une personne, parmi celles que vous suivez.</source>
        <translation>Choose at least one person, among those you follow.</translation>
    </message>
    <message>
        <source>Cette date ({day}) précède la naissance de la personne. Vérifiez l’année.</source>
        <translation>This date ({day}) is before the person’s birth. Check the year.</translation>
    </message>
    <message>
        <source>Indiquez un nombre de {least} à {most}.</source>
        <translation>Enter a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Le premier accueil est déjà daté du {day}. Ajoutez un entretien, ou corrigez cette date dans le dossier.</source>
        <translation>The first reception is already dated {day}. Add an interview, or correct this date in the file.</translation>
    </message>
    <message>
        <source>Ce rendez-vous ({day}) est à venir&#xa0;: la présence se note le jour venu. Vérifiez la date, ou indiquez «&#xa0;planifié&#xa0;».</source>
        <translation>This appointment ({day}) is in the future: attendance is recorded on the day. Check the date, or select “planned”.</translation>
    </message>
    <message>
        <source>Un premier accueil a lieu en présence de la personne&#xa0;: indiquez «&#xa0;présent&#xa0;».</source>
        <translation>A first reception takes place with the person present: select “present”.</translation>
    </message>
    <message>
        <source>Vous repoussez la fin prévue&#xa0;: dites pourquoi, le motif est demandé.</source>
        <translation>You are postponing the planned end: say why, a reason is required.</translation>
    </message>
    <message>
        <source>La Garantie jeunes a pris fin le 28 février 2022 et ne peut plus commencer. Choisissez un autre programme.</source>
        <translation>The Garantie jeunes ended on 28 February 2022 and can no longer be started. Choose another programme.</translation>
    </message>
    <message>
        <source>Ce programme ({name}) ne peut pas commencer&#xa0;: il a pris fin, ou n’est plus dans le fichier des programmes. Choisissez un autre programme.</source>
        <translation>This programme ({name}) cannot begin: it is over, or is no longer in the file of programmes. Choose another one.</translation>
    </message>
    <message>
        <source>Ce programme ({name}) a pris fin&#xa0;: il se lit, et ne se corrige plus.</source>
        <translation>This programme ({name}) is over: it can be read, and no longer corrected.</translation>
    </message>
    <message>
        <source>Un contrat ne va qu’avec un emploi, une alternance ou une recherche d’emploi. Retirez-le, ou changez la situation.</source>
        <translation>A contract goes only with a job, a work-study placement or a job search. Remove it, or change the situation.</translation>
    </message>
    <message>
        <source>Cette situation commence le {day}, qui est à venir&#xa0;: indiquez «&#xa0;prévue&#xa0;», ou corrigez la date.</source>
        <translation>This situation starts on {day}, which is in the future: select “planned”, or correct the date.</translation>
    </message>
    <message>
        <source>Cette situation finit le {day}, qui est à venir&#xa0;: indiquez «&#xa0;en cours&#xa0;», ou corrigez la date.</source>
        <translation>This situation ends on {day}, which is in the future: select “in progress”, or correct the date.</translation>
    </message>
    <message>
        <source>Cette situation est finie depuis le {day}&#xa0;: indiquez «&#xa0;terminée&#xa0;», ou corrigez la date.</source>
        <translation>This situation ended on {day}: select “ended”, or correct the date.</translation>
    </message>
    <message>
        <source>Cette entreprise n’est plus dans le fichier. Écrivez son nom.</source>
        <translation>This company is no longer in the records. Write its name.</translation>
    </message>
    <message>
        <source>Ce compte n’existe plus. Choisissez une autre personne dans la liste.</source>
        <translation>This account no longer exists. Choose another person from the list.</translation>
    </message>
    <message>
        <source>Ce site n’existe plus. Choisissez-en un autre dans la liste.</source>
        <translation>This site no longer exists. Choose another from the list.</translation>
    </message>
    <message>
        <source>Une autre personne a déjà ce numéro de dossier. Vérifiez-le, ou ouvrez son dossier&#xa0;: c’est peut-être la même.</source>
        <translation>Another person already has this file number. Check it, or open their file: it may be the same person.</translation>
    </message>
    <message>
        <source>La commune «&#xa0;{text}&#xa0;» n’est pas dans la liste. Tapez les premières lettres de son nom ou son code postal, puis choisissez-la.</source>
        <translation>The commune “{text}” is not in the list. Type the first letters of its name or its postcode, then choose it.</translation>
    </message>
    <message>
        <source>La commune «&#xa0;{text}&#xa0;» n’est pas dans la liste. Est-ce {suggestion}&#x202f;? Choisissez-la dans la liste.</source>
        <translation>The commune “{text}” is not in the list. Is it {suggestion}? Choose it from the list.</translation>
    </message>
    <message>
        <source>Dites dans quelle nomenclature ce niveau est écrit&#xa0;: l’ancien V est le nouveau 3.</source>
        <translation>State which classification this level is written in: the old V is the new 3.</translation>
    </message>
    <message>
        <source>Le niveau «&#xa0;{level}&#xa0;» n’existe pas dans cette nomenclature. Choisissez parmi&#xa0;: {levels}.</source>
        <translation>The level “{level}” does not exist in this classification. Choose from: {levels}.</translation>
    </message>
    <message>
        <source>Cette date ({day}) précède la naissance ({birth}). Corrigez l’une des deux.</source>
        <translation>This date ({day}) is before the birth ({birth}). Correct one of the two.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» ne peut pas être lue avec votre session. Vérifiez vos droits sur le dossier, ou ouvrez une autre base.</source>
        <translation>The database “{name}” cannot be read from your user session. Check your permissions on the folder, or open another database.</translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est déjà ouverte dans une autre fenêtre d’Étrave (ordinateur {host}). Fermez-la d’abord, ou continuez dans cette fenêtre-là.</source>
        <translation>The database “{name}” is already open in another Étrave window (computer {host}). Close it first, or continue in that window.</translation>
    </message>
    <message>
        <source>Indiquez le jour de cet échange.</source>
        <translation>Enter the day of this exchange.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, de 1 à 999.</source>
        <translation>Write a whole number, from 1 to 999.</translation>
    </message>
    <message>
        <source>Indiquez le jour, par exemple 23/11.</source>
        <translation>Give the day, for example 23/11.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un nombre entier. Écrivez-le en chiffres.</source>
        <translation>“{text}” is not a whole number. Write it in digits.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une heure. Écrivez-la ainsi&#xa0;: 14 h 30.</source>
        <translation>“{text}” is not a time. Write it like this: 14:30.</translation>
    </message>
    <message>
        <source>Choisissez le motif de la sortie.</source>
        <translation>Choose the reason for the exit.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est mal écrit à la ligne {line}&#xa0;: il manque «&#xa0;=&#xa0;» entre un mot et sa valeur. Corrigez cette ligne ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is malformed on line {line}: “=” is missing between a word and its value. Correct this line or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est mal écrit à la ligne {line}&#xa0;: ce mot y est déjà. Retirez l’une des deux lignes ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is malformed on line {line}: this word is already there. Remove one of the two lines or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est mal écrit à la ligne {line}&#xa0;: un guillemet n’est pas refermé. Corrigez cette ligne ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is malformed on line {line}: a quotation mark is not closed. Correct this line or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est mal écrit à la ligne {line} (TOML&#xa0;: {detail}). Corrigez cette ligne ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is malformed on line {line} (TOML: {detail}). Correct this line or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est incomplet&#xa0;: «&#xa0;{key}&#xa0;» manque ou est vide, à la ligne {line}. Complétez-le ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is incomplete: “{key}” is missing or empty, on line {line}. Complete it or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{key}&#xa0;» ne peut pas valoir «&#xa0;{value}&#xa0;», à la ligne {line}. Corrigez cette valeur ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is not valid: “{key}” cannot be “{value}”, on line {line}. Correct this value or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{value}&#xa0;» est inconnu, à «&#xa0;{key}&#xa0;», ligne {line}. Vérifiez l’orthographe ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is not valid: “{value}” is not known, at “{key}”, line {line}. Check the spelling or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{value}&#xa0;» y est deux fois, à «&#xa0;{key}&#xa0;», ligne {line}. Renommez l’un des deux ou rétablissez le fichier d’origine.</source>
        <translation>The rule file {file} is not valid: “{value}” is there twice, at “{key}”, line {line}. Rename one of the two or restore the original file.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une valeur possible de «&#xa0;{key}&#xa0;», ligne {line}. Choisissez parmi&#xa0;: {choices}.</source>
        <translation>The rule file {file} is not valid: “{value}” is not a possible value of “{key}”, line {line}. Choose among: {choices}.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas modifiable ici.</source>
        <translation>The rule file {file} cannot be changed here.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» est trop gros pour un fichier de règles. Choisissez-en un autre.</source>
        <translation>“{name}” is too large for a rule file. Choose another.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» n’est pas un texte en UTF-8. Enregistrez-le en UTF-8, puis importez-le.</source>
        <translation>“{name}” is not a UTF-8 text. Save it as UTF-8, then import it.</translation>
    </message>
    <message>
        <source>Impossible de lire «&#xa0;{name}&#xa0;». Vérifiez qu’il existe et vos droits.</source>
        <translation>“{name}” cannot be read. Check that it exists and your rights.</translation>
    </message>
    <message>
        <source>Dites pourquoi votre structure change ces règles, en {limit} caractères au plus.</source>
        <translation>Say why your organisation changes these rules, in {limit} characters at most.</translation>
    </message>
    <message>
        <source>Quelqu’un enregistrait la même version des règles au même moment. Votre saisie est gardée&#xa0;: recommencez.</source>
        <translation>Somebody was saving the same version of the rules at the same moment. What you typed is kept: try again.</translation>
    </message>
    <message>
        <source>Cette action ne fait pas partie de l’activité de la semaine. Donnez-lui une catégorie avant de valider ses heures.</source>
        <translation>This action is not part of the week’s activity. Give it a category before validating its hours.</translation>
    </message>
    <message>
        <source>Cette action n’est pas terminée&#xa0;: ses heures se valident une fois qu’elle est faite. Notez-la d’abord «&#xa0;faite&#xa0;».</source>
        <translation>This action is not finished: its hours can be validated once it is done. Mark it “done” first.</translation>
    </message>
    <message>
        <source>Cet événement est annulé. Rétablissez-le avant d’inscrire quelqu’un.</source>
        <translation>This event is cancelled. Restore it before enrolling anyone.</translation>
    </message>
    <message>
        <source>Cette personne est déjà inscrite. Choisissez-en une autre.</source>
        <translation>This person is already enrolled. Choose another one.</translation>
    </message>
    <message>
        <source>Une série a {most} jours au plus. Faites-en deux.</source>
        <translation>A series has {most} days at most. Make two of it.</translation>
    </message>
    <message>
        <source>Donnez un intitulé&#xa0;: c’est lui qu’on lira.</source>
        <translation>Give a title: it is what people will read.</translation>
    </message>
    <message>
        <source>C’est la même personne deux fois. Laissez le second champ vide.</source>
        <translation>This is the same person twice. Leave the second field empty.</translation>
    </message>
    <message>
        <source>Cet événement collectif n’existe plus. Actualisez l’agenda.</source>
        <translation>This collective event no longer exists. Refresh the agenda.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une heure. Écrivez-la ainsi&#xa0;: 14&#xa0;h 30.</source>
        <translation>“{text}” is not a time. Write it so: 14:30.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une durée. Écrivez-la ainsi&#xa0;: 45&#xa0;min ou 1&#xa0;h 30.</source>
        <translation>“{text}” is not a length of time. Write it so: 45 min or 1 h 30.</translation>
    </message>
    <message>
        <source>Dites d’abord avec qui est ce rendez-vous.</source>
        <translation>Say first who this appointment is with.</translation>
    </message>
    <message>
        <source>{what} {sentence} ({source}). Corrigez la saisie, ou dites pourquoi et enregistrez quand même.</source>
        <translation>{what} {sentence} ({source}). Correct what is typed, or say why and save anyway.</translation>
    </message>
    <message>
        <source>Cette étape a déjà reçu une réponse. Actualisez la fiche.</source>
        <translation>This step has been answered already. Refresh the page.</translation>
    </message>
    <message>
        <source>Un métier visé a un code ROME, un nom, ou les deux. Complétez-le.</source>
        <translation>A target occupation has a ROME code, a name, or both. Complete it.</translation>
    </message>
    <message>
        <source>Cette formation commence plus tard&#xa0;: indiquez «&#xa0;prévue&#xa0;» ou «&#xa0;admis&#xa0;», ou corrigez la date.</source>
        <translation>This training begins later: say “planned” or “admitted”, or correct the date.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus dans la fiche. Choisissez-en un autre.</source>
        <translation>This project is no longer in the file. Choose another one.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une durée. Écrivez-la ainsi&#xa0;: 2 h 30, ou 45 min.</source>
        <translation>“{text}” is not a length of time. Write it like this: 2 h 30, or 45 min.</translation>
    </message>
    <message>
        <source>Un suivi de l’obligation de formation est déjà ouvert pour cette personne. Complétez celui-là.</source>
        <translation>A follow-up of the obligation to train is already open for this person. Complete that one.</translation>
    </message>
    <message>
        <source>Cette date ({day}) est avant le constat ({found}). Vérifiez l’une des deux.</source>
        <translation>This date ({day}) is before the finding ({found}). Check one of the two.</translation>
    </message>
    <message>
        <source>Indiquez à la fois ce qui remplit l’obligation et depuis quand, ou aucun des deux.</source>
        <translation>Say both what meets the obligation and since when, or neither.</translation>
    </message>
    <message>
        <source>Cette réponse n’est plus dans les règles. Choisissez-en une autre.</source>
        <translation>This answer is no longer in the rules. Choose another one.</translation>
    </message>
    <message>
        <source>Indiquez le jour où la dispense a été montrée&#x202f;; son motif n’est pas demandé.</source>
        <translation>Say the day the exemption was shown; its reason is not asked for.</translation>
    </message>
    <message>
        <source>Ce signal n’est plus relevé pour cette personne. Actualisez la page&#xa0;: il n’y a plus rien à écarter.</source>
        <translation>This signal no longer holds for this person. Refresh the page: there is nothing left to set aside.</translation>
    </message>
    <message>
        <source>Ce signal n’est plus dans les règles. Actualisez la page.</source>
        <translation>This signal is no longer in the rules. Refresh the page.</translation>
    </message>
    <message>
        <source>Cette date ({day}) est déjà passée. Choisissez aujourd’hui ou plus tard.</source>
        <translation>This date ({day}) is already past. Choose today or later.</translation>
    </message>
    <message>
        <source>L’un des deux dossiers n’existe plus&#xa0;: il a pu être réuni à un autre entre-temps. Actualisez la liste.</source>
        <translation>One of the two files no longer exists: it may have been merged into another meanwhile. Refresh the list.</translation>
    </message>
    <message>
        <source>L’un des deux dossiers est suivi par {adviser}. Demandez-lui de vous le prêter ou de vous le confier, puis recommencez.</source>
        <translation>One of the two files is followed by {adviser}. Ask them to lend it or hand it over to you, then try again.</translation>
    </message>
    <message>
        <source>L’un des deux dossiers a changé depuis qu’ils sont affichés. Rien n’a été réuni&#xa0;: relisez la comparaison, puis recommencez.</source>
        <translation>One of the two files has changed since they were shown. Nothing was merged: read the comparison again, then retry.</translation>
    </message>
    <message>
        <source>Cette fusion a déjà été défaite. Actualisez la page.</source>
        <translation>This merge has already been undone. Refresh the page.</translation>
    </message>
    <message>
        <source>Ce dossier a lui-même été réuni à un autre le {day}. Défaites d’abord cette fusion-là, puis celle-ci.</source>
        <translation>This file was itself merged into another on {day}. Undo that merge first, then this one.</translation>
    </message>
    <message>
        <source>Une autre fusion, le {day}, a touché aux mêmes lignes de ce dossier. Défaites d’abord cette fusion-là, puis celle-ci.</source>
        <translation>Another merge, on {day}, changed the same lines of this file. Undo that merge first, then this one.</translation>
    </message>
    <message>
        <source>Le numéro du dossier à rétablir est porté par un autre dossier depuis la fusion. Retirez-le de cet autre dossier, puis recommencez.</source>
        <translation>The number of the file to restore has been given to another file since the merge. Remove it from that other file, then try again.</translation>
    </message>
    <message>
        <source>Une ligne du dossier à rétablir en heurte une autre, écrite depuis la fusion. Rien n’a été changé. Retirez la ligne en double, puis recommencez.</source>
        <translation>A line of the file to restore conflicts with another written since the merge. Nothing was changed. Remove the duplicate line, then try again.</translation>
    </message>
    <message>
        <source>Cet élément n’existe plus dans la base. Actualisez la page.</source>
        <translation>This item no longer exists in the database. Refresh the page.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un montant. Écrivez des euros, avec deux décimales au plus&#xa0;: 1 234,50.</source>
        <translation>“{text}” is not an amount. Write euros, with two decimals at most: 1 234,50.</translation>
    </message>
    <message>
        <source>Ce montant dépasse {most}. Vérifiez la virgule, ou laissez vide.</source>
        <translation>This amount is above {most}. Check the comma, or leave it empty.</translation>
    </message>
    <message>
        <source>Ce texte contient un numéro de compte bancaire, qu’Étrave ne garde pas&#xa0;: le paiement se fait dans l’outil du financeur. Retirez-le.</source>
        <translation>This text holds a bank account number, which Étrave does not keep: the payment is made in the funder’s tool. Remove it.</translation>
    </message>
    <message>
        <source>Un projet porte déjà ce numéro. Vérifiez-le.</source>
        <translation>A project already has this number. Check it.</translation>
    </message>
    <message>
        <source>Ce projet financé n’existe plus. Choisissez-en un.</source>
        <translation>This funded project no longer exists. Choose one.</translation>
    </message>
    <message>
        <source>Choisissez la nature de l’aide dans la liste.</source>
        <translation>Choose the kind of aid from the list.</translation>
    </message>
    <message>
        <source>Indiquez le jour de la décision.</source>
        <translation>Give the day of the decision.</translation>
    </message>
    <message>
        <source>Indiquez le jour du paiement.</source>
        <translation>Give the day of the payment.</translation>
    </message>
    <message>
        <source>Indiquez le montant accordé.</source>
        <translation>Give the amount granted.</translation>
    </message>
    <message>
        <source>Choisissez le motif du refus dans la liste.</source>
        <translation>Choose the reason of the refusal from the list.</translation>
    </message>
    <message>
        <source>Ce parcours n’est pas celui de cette personne.</source>
        <translation>This pathway is not this person’s.</translation>
    </message>
    <message>
        <source>Choisissez un projet dans la liste.</source>
        <translation>Choose a project from the list.</translation>
    </message>
    <message>
        <source>Cette réponse ne peut plus être annulée ici. Ouvrez la fiche pour la corriger.</source>
        <translation>This answer can no longer be undone here. Open the file to correct it.</translation>
    </message>
    <message>
        <source>Ce qui a été créé par cette réponse a été modifié depuis. Ouvrez la fiche pour le corriger.</source>
        <translation>What this answer created was changed since. Open the file to correct it.</translation>
    </message>
    <message>
        <source>Le numéro d’un document ne se garde pas. Écrivez ce qui le distingue, sans numéro&#x202f;; une date va dans son champ.</source>
        <translation>The number of a document is not kept. Write what tells it apart, without a number; a date goes in its own field.</translation>
    </message>
    <message>
        <source>Ce type de document n’est plus dans la liste. Choisissez-en un autre.</source>
        <translation>This kind of document is no longer in the list. Choose another.</translation>
    </message>
    <message>
        <source>Ce document n’était plus valable ({end}) le jour où il a été vu ({day}). Demandez-en un autre, ou corrigez l’une des deux dates.</source>
        <translation>This document was no longer valid ({end}) the day it was seen ({day}). Ask for another, or correct one of the two dates.</translation>
    </message>
    <message>
        <source>Ce document ne prouve pas cette situation. Changez l’un ou l’autre.</source>
        <translation>This document does not prove this situation. Change one or the other.</translation>
    </message>
    <message>
        <source>Dites de quelle situation ou de quel programme ce document parle.</source>
        <translation>Say which situation or programme this document is about.</translation>
    </message>
    <message>
        <source>Cet élément n’est plus dans ce dossier. Choisissez-en un autre.</source>
        <translation>This item is no longer in this file. Choose another.</translation>
    </message>
    <message>
        <source>Il faut deux diagnostics validés pour voir le chemin parcouru. Faites d’abord un nouveau point.</source>
        <translation>Two validated diagnostics are needed to see the way made. Do a new one first.</translation>
    </message>
    <message>
        <source>Cette absence est celle de quelqu’un d’autre&#xa0;: demandez-lui de la retirer.</source>
        <translation>This absence is someone else’s: ask them to remove it.</translation>
    </message>
    <message>
        <source>Ce fichier fait {size} Mo, au-delà des {most} Mo lus ici. Exportez une période plus courte de votre calendrier.</source>
        <translation>This file is {size} MB, beyond the {most} MB read here. Export a shorter period of your calendar.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ({detail}). Vérifiez qu’il est encore là.</source>
        <translation>This file does not open ({detail}). Check that it is still there.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un calendrier iCalendar (.ics). Choisissez-en un autre.</source>
        <translation>This file is not an iCalendar file (.ics). Choose another one.</translation>
    </message>
    <message>
        <source>Ce calendrier est coupé&#xa0;: sa dernière ligne manque. Exportez-le de nouveau.</source>
        <translation>This calendar is cut short: its last line is missing. Export it again.</translation>
    </message>
    <message>
        <source>Ce calendrier est mal écrit et ne peut pas être lu. Exportez-le de nouveau.</source>
        <translation>This calendar is badly written and cannot be read. Export it again.</translation>
    </message>
    <message>
        <source>Un calendrier s’importe dans l’agenda de quelqu’un. Connectez-vous.</source>
        <translation>A calendar is imported into someone’s agenda. Sign in.</translation>
    </message>
    <message>
        <source>Ce rendez-vous n’est pas d’aujourd’hui. Vérifiez le jour.</source>
        <translation>This appointment is not of today. Check the day.</translation>
    </message>
    <message>
        <source>Cette personne est déjà dans la file. Cherchez-la plus haut.</source>
        <translation>This person is already in the queue. Look for them above.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: la tranche d’âge «&#xa0;{value}&#xa0;» chevauche la précédente, ligne {line}. Corrigez ses bornes.</source>
        <translation>The rule file {file} is not valid: the age band “{value}” overlaps the one before, line {line}. Correct its bounds.</translation>
    </message>
    <message>
        <source>Ce dossier a changé depuis l’affichage&#xa0;: la liste est actualisée, relisez la ligne avant de la cocher.</source>
        <translation>This file has changed since it was shown: the list is refreshed, read the line again before ticking it.</translation>
    </message>
    <message>
        <source>Ces dossiers ont changé depuis le décompte. Rien n’a été réattribué&#xa0;: refaites le décompte, puis confirmez.</source>
        <translation>These files have changed since they were counted. Nothing was reassigned: count again, then confirm.</translation>
    </message>
    <message>
        <source>Choisissez au moins une personne qui reprend.</source>
        <translation>Choose at least one person who takes over.</translation>
    </message>
    <message>
        <source>L’une des personnes choisies ne peut pas reprendre ces dossiers&#xa0;: elle les suit déjà, ou elle n’est plus conseillère. Actualisez la liste.</source>
        <translation>One of the people chosen cannot take these files over: they follow them already, or are no longer an adviser. Refresh the list.</translation>
    </message>
    <message>
        <source>Vous ne pouvez confier que vos propres dossiers. Pour ceux d’une autre personne, voyez avec la direction.</source>
        <translation>You may only hand over your own files. For those of somebody else, see the director.</translation>
    </message>
    <message>
        <source>Ce fichier de transfert vient d’une version plus récente d’Étrave. Installez la dernière version, puis rouvrez-le.</source>
        <translation>This transfer file comes from a later version of Étrave. Install the latest version, then open it again.</translation>
    </message>
    <message>
        <source>Ce fichier de transfert s’ouvre, mais son contenu n’est pas celui qu’Étrave attend. Rien n’a été enregistré. Demandez un nouvel envoi à l’autre mission locale.</source>
        <translation>This transfer file opens, but what it holds is not what Étrave expects. Nothing was stored. Ask the other mission locale to send it again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un reçu de transfert. Choisissez celui que l’autre mission locale vous a renvoyé, dont le nom finit par «&#xa0;.recu&#xa0;».</source>
        <translation>This file is not a transfer receipt. Choose the one the other mission locale sent back, whose name ends with “.recu”.</translation>
    </message>
    <message>
        <source>Connectez-vous avec un compte de la structure pour accueillir un dossier.</source>
        <translation>Sign in with an account of the agency to take a file in.</translation>
    </message>
    <message>
        <source>Ce dossier a déjà été accueilli ici&#xa0;: rien n’a été ajouté. Son reçu se réenregistre depuis la rubrique Dossier de sa fiche.</source>
        <translation>This file has already been taken in here: nothing was added. Its receipt can be saved again from the File section of its page.</translation>
    </message>
    <message>
        <source>Ce dossier a été fait par une version d’Étrave qui ne range pas les données comme celle-ci. Rien n’a été enregistré. Mettez les deux structures à la même version, puis demandez un nouvel envoi.</source>
        <translation>This file was made by a version of Étrave that does not arrange data as this one does. Nothing was stored. Bring both agencies to the same version, then ask for a new sending.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un dossier transmis par Étrave. Choisissez celui dont le nom finit par «&#xa0;.transfert&#xa0;».</source>
        <translation>This is not a file sent by Étrave. Choose the one whose name ends with “.transfert”.</translation>
    </message>
    <message>
        <source>Ce fichier de transfert est incomplet ou abîmé. Rien n’a été lu. Demandez à l’autre mission locale de vous l’envoyer de nouveau.</source>
        <translation>This transfer file is incomplete or damaged. Nothing was read. Ask the other mission locale to send it again.</translation>
    </message>
    <message>
        <source>Ce code comporte une faute de frappe&#xa0;: les neuf groupes ne se répondent pas. Recopiez la feuille groupe par groupe.</source>
        <translation>This code holds a typing mistake: the nine groups do not match. Copy the sheet group by group.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre pas ce fichier&#xa0;: il est celui d’un autre envoi, ou le fichier a été modifié en route. Rien n’a été lu. Vérifiez la date sur la feuille, ou demandez un nouvel envoi.</source>
        <translation>This code does not open this file: it is that of another sending, or the file was changed on the way. Nothing was read. Check the date on the sheet, or ask for a new sending.</translation>
    </message>
    <message>
        <source>Ce dossier a déjà un transfert en cours. Annulez-le d’abord, ou attendez le reçu de l’autre mission locale.</source>
        <translation>This file already has a transfer under way. Call it off first, or wait for the receipt of the other mission locale.</translation>
    </message>
    <message>
        <source>Ce dossier a un motif de conservation&#xa0;: il ne peut pas être effacé ici. Retirez ce motif s’il n’a plus lieu d’être, puis recommencez.</source>
        <translation>This file has a reason to be kept: it cannot be erased here. Remove that reason if it no longer holds, then try again.</translation>
    </message>
    <message>
        <source>Le code de structure compte de 4 à 12 chiffres ou lettres majuscules, comme 03300200. Vérifiez-le auprès de l’autre mission locale.</source>
        <translation>The agency code has 4 to 12 digits or capital letters, such as 03300200. Check it with the other mission locale.</translation>
    </message>
    <message>
        <source>C’est le code de votre propre structure. Saisissez celui de l’autre.</source>
        <translation>This is the code of your own agency. Type that of the other one.</translation>
    </message>
    <message>
        <source>Cet envoi a été annulé&#xa0;: rien n’est effacé. Le dossier existe maintenant dans les deux structures. Convenez avec l’autre de qui le garde.</source>
        <translation>This sending was called off: nothing is erased. The file now exists in both agencies. Agree with the other one on who keeps it.</translation>
    </message>
    <message>
        <source>Ce reçu a déjà été chargé&#xa0;: il n’y a plus rien à faire.</source>
        <translation>This receipt has already been loaded: there is nothing left to do.</translation>
    </message>
    <message>
        <source>Ce reçu ne répond à aucun envoi de votre structure, ou il a été modifié. Rien n’a été effacé. Demandez à l’autre mission locale de vous le renvoyer.</source>
        <translation>This receipt answers no sending of your agency, or it was changed. Nothing was erased. Ask the other mission locale to send it again.</translation>
    </message>
    <message>
        <source>Ce transfert n’en est plus là. Actualisez la page.</source>
        <translation>This transfer is no longer at that point. Refresh the page.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: il manque, il est trop gros, ou l’accès est refusé. Copiez-le sur ce poste, puis recommencez.</source>
        <translation>“{name}” cannot be read: it is missing, too large, or access is refused. Copy it to this computer, then try again.</translation>
    </message>
    <message>
        <source>Ce rendez-vous n’est plus dans cette fiche. Actualisez la liste.</source>
        <translation>This appointment is no longer in this file. Refresh the list.</translation>
    </message>
    <message>
        <source>Choisissez le rendez-vous dont parle ce courrier.</source>
        <translation>Choose the appointment this letter is about.</translation>
    </message>
    <message>
        <source>Indiquez la période, ou choisissez un rendez-vous.</source>
        <translation>Give the period, or choose an appointment.</translation>
    </message>
    <message>
        <source>Aucune présence n’est notée sur cette période&#xa0;: rien ne peut être attesté. Notez d’abord la présence, ou changez les dates.</source>
        <translation>No attendance is noted over this period: nothing can be certified. Note the attendance first, or change the dates.</translation>
    </message>
    <message>
        <source>Cette image pèse {size} ko, et {most} ko au plus sont gardés. Réduisez-la, puis choisissez-la de nouveau.</source>
        <translation>This picture weighs {size} kB, and {most} kB at most are kept. Make it smaller, then choose it again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG ou JPEG qui se lit. Choisissez-en une autre.</source>
        <translation>This file is not a PNG or JPEG picture that can be read. Choose another one.</translation>
    </message>
    <message>
        <source>Cette image mesure {width} × {height} points, et {most} au plus se gardent de côté. Réduisez-la, puis choisissez-la de nouveau.</source>
        <translation>This picture measures {width} × {height} pixels, and {most} at most are kept on a side. Make it smaller, then choose it again.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas. Vérifiez qu’il est toujours là, et vos droits.</source>
        <translation>This file cannot be read. Check that it is still there, and your rights.</translation>
    </message>
    <message>
        <source>Cet élément est déjà remis. Actualisez la fiche.</source>
        <translation>This item is already back. Refresh the file.</translation>
    </message>
    <message>
        <source>La région «&#xa0;{region}&#xa0;» n’a pas de fuseau horaire connu. Corrigez la région du site dans les réglages.</source>
        <translation>The region “{region}” has no known time zone. Correct the region of the site in the settings.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>Numéro de dossier</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation>Priority district</translation>
    </message>
    <message>
        <source>Zone rurale</source>
        <translation>Rural zone</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation>Education level</translation>
    </message>
    <message>
        <source>Sortie de l’école</source>
        <translation>Left school</translation>
    </message>
    <message>
        <source>Travailleur handicapé</source>
        <translation>Disabled worker</translation>
    </message>
    <message>
        <source>Inscription à France Travail</source>
        <translation>Registered with France Travail</translation>
    </message>
    <message>
        <source>Permis de conduire</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Téléphone du représentant</source>
        <translation>Representative’s phone</translation>
    </message>
    <message>
        <source>Conseiller référent</source>
        <translation>Adviser in charge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Orientation par</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>État du dossier</source>
        <translation>State of the file</translation>
    </message>
    <message>
        <source>Complétude</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Premier accueil</source>
        <translation>First reception</translation>
    </message>
    <message>
        <source>Dernier contact venu du jeune</source>
        <translation>Last contact from the person</translation>
    </message>
    <message>
        <source>Fin de conservation</source>
        <translation>End of retention</translation>
    </message>
    <message>
        <source>Motif de conservation</source>
        <translation>Reason for keeping</translation>
    </message>
    <message>
        <source>Dossier prêté à</source>
        <translation>File lent to</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Nouveau diagnostic</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>pour {name}</source>
        <translation>for {name}</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>quart bas</source>
        <translation>bottom quarter</translation>
    </message>
    <message>
        <source>sur le 1er quartile</source>
        <translation>on the 1st quartile</translation>
    </message>
    <message>
        <source>2e quart</source>
        <translation>2nd quarter</translation>
    </message>
    <message>
        <source>sur la médiane</source>
        <translation>on the median</translation>
    </message>
    <message>
        <source>3e quart</source>
        <translation>3rd quarter</translation>
    </message>
    <message>
        <source>sur le 3e quartile</source>
        <translation>on the 3rd quartile</translation>
    </message>
    <message>
        <source>quart haut</source>
        <translation>top quarter</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>cannot be calculated</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>objectif {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>pas de classe</source>
        <translation>no class</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Courrier</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Non abordé</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Point fort</source>
        <translation>Strong point</translation>
    </message>
    <message>
        <source>Sans impact</source>
        <translation>No impact</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Entreprises</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Ruptures de parcours</source>
        <translation>Breaks in pathways</translation>
    </message>
    <message>
        <source>À reporter dans I-MILO</source>
        <translation>To carry over to I-MILO</translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Semaines CEJ</source>
        <translation>CEJ weeks</translation>
    </message>
    <message>
        <source>Transferts</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Réunion d’équipe</source>
        <translation>Team meeting</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Assessment</translation>
    </message>
</context>
<context>
    <name>obligation</name>
    <message>
        <source>sans référent</source>
        <translation>no adviser</translation>
    </message>
    <message>
        <source>référent&#xa0;: {adviser}</source>
        <translation>adviser: {adviser}</translation>
    </message>
    <message>
        <source>Compléter le suivi…</source>
        <translation>Complete the follow-up…</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Ce dossier est suivi par une autre personne.</source>
        <translation>Somebody else follows this file.</translation>
    </message>
    <message>
        <source>Situation inconnue</source>
        <translation>Situation unknown</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Ouvrir un suivi…</source>
        <translation>Open a follow-up…</translation>
    </message>
    <message>
        <source>Délai en cours</source>
        <translation>Delay running</translation>
    </message>
    <message numerus="yes">
        <source>Échéance dans %n jour(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Délai dépassé de %n jour(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Département informé</source>
        <translation>Département informed</translation>
    </message>
    <message>
        <source>Obligation remplie</source>
        <translation>Obligation met</translation>
    </message>
    <message>
        <source>Dispense montrée</source>
        <translation>Exemption shown</translation>
    </message>
    <message>
        <source>18 ans&#xa0;: obligation terminée</source>
        <translation>18 years old: obligation over</translation>
    </message>
    <message>
        <source>Constat le {found}, échéance le {deadline}</source>
        <translation>Found on {found}, due on {deadline}</translation>
    </message>
    <message>
        <source>convocation du jeune</source>
        <translation>summons of the person</translation>
    </message>
    <message>
        <source>convocation du représentant légal</source>
        <translation>summons of the legal representative</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>exemption</translation>
    </message>
    <message>
        <source>département informé</source>
        <translation>département informed</translation>
    </message>
    <message>
        <source>{step}&#xa0;: pas encore</source>
        <translation>{step}: not yet</translation>
    </message>
    <message>
        <source>{step} le {day}</source>
        <translation>{step} on {day}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>fiche {number}</source>
        <translation>file {number}</translation>
    </message>
    <message>
        <source>Date de naissance inconnue</source>
        <translation>Date of birth unknown</translation>
    </message>
    <message>
        <source>Née le {day}, {age}</source>
        <translation>Born {day}, {age}</translation>
    </message>
    <message>
        <source>Né le {day}, {age}</source>
        <translation>Born {day}, {age}</translation>
    </message>
    <message>
        <source>Naissance le {day}, {age}</source>
        <translation>Born {day}, {age}</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no lead adviser</translation>
    </message>
    <message>
        <source>suivie par {adviser}</source>
        <translation>followed by {adviser}</translation>
    </message>
    <message>
        <source>suivi par {adviser}</source>
        <translation>followed by {adviser}</translation>
    </message>
    <message>
        <source>référent&#xa0;: {adviser}</source>
        <translation>lead adviser: {adviser}</translation>
    </message>
    <message>
        <source>Sans date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Présence à noter</source>
        <translation>Attendance to record</translation>
    </message>
    <message>
        <source>{day} · immersion, {place}</source>
        <translation>{day} · work placement, {place}</translation>
    </message>
    <message>
        <source>En retard, prévu le {day}</source>
        <translation>Overdue, planned for {day}</translation>
    </message>
    <message>
        <source>Avant le {day}</source>
        <translation>Before {day}</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>site {name}</source>
        <translation>site {name}</translation>
    </message>
    <message>
        <source>Dossier {status}</source>
        <translation>File {status}</translation>
    </message>
    <message>
        <source>Mineure</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Mineur</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Moins de 18 ans</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation>Priority neighbourhood</translation>
    </message>
    <message>
        <source>RQTH</source>
        <translation>RQTH</translation>
    </message>
    <message>
        <source>Disponibilité inconnue&#xa0;: aucune situation n’est notée.</source>
        <translation>Availability unknown: no situation is recorded.</translation>
    </message>
    <message>
        <source>Disponible dès maintenant.</source>
        <translation>Available now.</translation>
    </message>
    <message>
        <source>En situation, sans date de fin connue.</source>
        <translation>In a situation, with no known end date.</translation>
    </message>
    <message>
        <source>Disponible après le {day}.</source>
        <translation>Available after {day}.</translation>
    </message>
    <message>
        <source>{programme}, prévu le {day}</source>
        <translation>{programme}, planned for {day}</translation>
    </message>
    <message>
        <source>{programme} depuis le {day}</source>
        <translation>{programme} since {day}</translation>
    </message>
    <message>
        <source>{programme}, fin dépassée depuis le {day}</source>
        <translation>{programme}, end date passed on {day}</translation>
    </message>
    <message>
        <source>{programme}, semaine {week} sur {weeks}</source>
        <translation>{programme}, week {week} of {weeks}</translation>
    </message>
    <message>
        <source>Dossier {state}</source>
        <translation>File {state}</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{rule} Source&#xa0;: {source}.</source>
        <translation>{rule} Source: {source}.</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>dans {days}</source>
        <translation>in {days}</translation>
    </message>
    <message>
        <source>dépassé de {days}</source>
        <translation>{days} late</translation>
    </message>
    <message>
        <source>Depuis le {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>fin prévue inconnue</source>
        <translation>planned end unknown</translation>
    </message>
    <message>
        <source>fin prévue le {day}</source>
        <translation>planned end on {day}</translation>
    </message>
    <message>
        <source>motif de sortie inconnu</source>
        <translation>reason of exit unknown</translation>
    </message>
    <message>
        <source>Depuis le {day}, sans fin prévue</source>
        <translation>Since {day}, without a planned end</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>À évaluer</source>
        <translation>To evaluate</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Règle franchie&#xa0;: {rule}. Motif&#xa0;: {reason}</source>
        <translation>Rule crossed: {rule}. Reason: {reason}</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>pas de signature notée</source>
        <translation>no signature noted</translation>
    </message>
    <message>
        <source>Phase retirée.</source>
        <translation>Phase removed.</translation>
    </message>
    <message>
        <source>Avenant retiré.</source>
        <translation>Amendment removed.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>dates inconnues</source>
        <translation>dates unknown</translation>
    </message>
    <message>
        <source>à partir du {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>apprentissage</source>
        <translation>apprenticeship</translation>
    </message>
    <message>
        <source>Compétence retirée.</source>
        <translation>Skill removed.</translation>
    </message>
    <message>
        <source>Projet retiré.</source>
        <translation>Project removed.</translation>
    </message>
    <message>
        <source>Formation retirée.</source>
        <translation>Training removed.</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>libre</source>
        <translation>free</translation>
    </message>
    <message>
        <source>occupé</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>arrivé</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>collectif</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>attendu</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>Voir son conseiller</source>
        <translation>See their adviser</translation>
    </message>
    <message>
        <source>A rendez-vous</source>
        <translation>Has an appointment</translation>
    </message>
    <message>
        <source>Première venue</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Prendre ou déplacer un rendez-vous</source>
        <translation>Make or move an appointment</translation>
    </message>
    <message>
        <source>Déposer ou retirer un papier</source>
        <translation>Hand in or collect a paper</translation>
    </message>
    <message>
        <source>Se renseigner</source>
        <translation>Ask for information</translation>
    </message>
    <message>
        <source>Voir les offres</source>
        <translation>See the offers</translation>
    </message>
    <message>
        <source>Utiliser un ordinateur</source>
        <translation>Use a computer</translation>
    </message>
    <message>
        <source>Demande urgente</source>
        <translation>Urgent request</translation>
    </message>
    <message>
        <source>Autre demande</source>
        <translation>Other request</translation>
    </message>
    <message>
        <source>Personne sans dossier</source>
        <translation>Person without a file</translation>
    </message>
    <message>
        <source>Rendez-vous de {hour}</source>
        <translation>Appointment of {hour}</translation>
    </message>
    <message>
        <source>pour qui sera libre</source>
        <translation>for whoever is free</translation>
    </message>
    <message>
        <source>pour {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>attend depuis {time}</source>
        <translation>waiting for {time}</translation>
    </message>
    <message>
        <source>reçu à {hour}</source>
        <translation>received at {hour}</translation>
    </message>
    <message>
        <source>reparti à {hour} sans être reçu</source>
        <translation>left at {hour} without being seen</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>until {hour}</translation>
    </message>
    <message>
        <source>plus rien aujourd’hui</source>
        <translation>nothing more today</translation>
    </message>
    <message>
        <source>absence toute la journée</source>
        <translation>away all day</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>joint</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>message laissé</source>
        <translation>message left</translation>
    </message>
    <message>
        <source>message envoyé</source>
        <translation>message sent</translation>
    </message>
    <message>
        <source>sans réponse</source>
        <translation>no answer</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>conseiller·ère</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>chargé·e de relations entreprises</source>
        <translation>employer relations officer</translation>
    </message>
    <message>
        <source>directeur·rice</source>
        <translation>director</translation>
    </message>
    <message>
        <source>chargé·e d’accueil</source>
        <translation>receptionist</translation>
    </message>
    <message>
        <source>administrateur·rice</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>tous les rôles</source>
        <translation>all roles</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>levé</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>levé en partie</source>
        <translation>partly removed</translation>
    </message>
    <message>
        <source>acquis</source>
        <translation>acquired</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>aggravé</source>
        <translation>worsened</translation>
    </message>
    <message>
        <source>nouveau</source>
        <translation>new</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>code France Travail</source>
        <translation>France Travail code</translation>
    </message>
    <message>
        <source>Ligne {line}, colonne «&#xa0;{column}&#xa0;»&#xa0;: {message}</source>
        <translation>Line {line}, column “{column}”: {message}</translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: {message}</source>
        <translation>Line {line}: {message}</translation>
    </message>
    <message>
        <source>Cette personne ressemble à une autre déjà suivie&#xa0;: {reason}.</source>
        <translation>This person resembles another already being supported: {reason}.</translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» désigne {count} communes&#xa0;: elle restera à compléter dans le dossier.</source>
        <translation>“{text}” refers to {count} communes: it will have to be completed in the file.</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Âge en fin de période</source>
        <translation>Age at end of period</translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation>Education level</translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation>Priority neighbourhood</translation>
    </message>
    <message>
        <source>Zone France ruralités revitalisation</source>
        <translation>France ruralités revitalisation zone</translation>
    </message>
    <message>
        <source>Reconnaissance de travailleur handicapé</source>
        <translation>Disabled worker recognition</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Autre âge</source>
        <translation>Other age</translation>
    </message>
    <message>
        <source>Femmes</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Hommes</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>En quartier prioritaire</source>
        <translation>In a priority neighbourhood</translation>
    </message>
    <message>
        <source>Hors quartier, ou non renseigné</source>
        <translation>Outside a priority neighbourhood, or not recorded</translation>
    </message>
    <message>
        <source>Type de contrat non saisi</source>
        <translation>Contract type not entered</translation>
    </message>
    <message>
        <source>Contrat qui n’est pas un emploi durable</source>
        <translation>Contract that is not lasting employment</translation>
    </message>
    <message>
        <source>Date de fin du contrat non saisie</source>
        <translation>Contract end date not entered</translation>
    </message>
    <message>
        <source>Contrat trop court pour un emploi durable</source>
        <translation>Contract too short for lasting employment</translation>
    </message>
    <message>
        <source>Jeune déjà compté</source>
        <translation>Young person already counted</translation>
    </message>
    <message>
        <source>Renouvellement du même dispositif</source>
        <translation>Renewal of the same programme</translation>
    </message>
    <message>
        <source>Entrée dans le dispositif</source>
        <translation>Programme entry</translation>
    </message>
    <message>
        <source>Sortie avant la fin de la période</source>
        <translation>Exit before the end of the period</translation>
    </message>
    <message>
        <source>Dispositif en cours</source>
        <translation>Programme under way</translation>
    </message>
    <message>
        <source>Hors dispositif à cette date</source>
        <translation>Not on a programme on this date</translation>
    </message>
    <message>
        <source>Réside en QPV</source>
        <translation>Lives in a QPV</translation>
    </message>
    <message>
        <source>Réside en zone France ruralités revitalisation</source>
        <translation>Lives in a France ruralités revitalisation zone</translation>
    </message>
    <message>
        <source>Sans diplôme</source>
        <translation>No qualifications</translation>
    </message>
    <message>
        <source>Mineur·e à l’entrée</source>
        <translation>Under 18 on entry</translation>
    </message>
    <message>
        <source>Niveau de formation non saisi</source>
        <translation>Education level not entered</translation>
    </message>
    <message>
        <source>Date de naissance non saisie</source>
        <translation>Date of birth not entered</translation>
    </message>
    <message>
        <source>Zone rurale non saisie</source>
        <translation>Rural zone not entered</translation>
    </message>
    <message>
        <source>Reconnaissance de travailleur handicapé non saisie</source>
        <translation>Disabled worker recognition not entered</translation>
    </message>
    <message>
        <source>Hors des publics prioritaires</source>
        <translation>Outside the priority groups</translation>
    </message>
    <message>
        <source>Emploi durable</source>
        <translation>Lasting employment</translation>
    </message>
    <message>
        <source>Emploi court</source>
        <translation>Short-term employment</translation>
    </message>
    <message>
        <source>Contrat arrivé à échéance</source>
        <translation>Contract reached its end date</translation>
    </message>
    <message>
        <source>Limite d’âge</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <source>Demande du jeune</source>
        <translation>Young person’s request</translation>
    </message>
    <message>
        <source>Abandon ou non-respect</source>
        <translation>Dropout or non-compliance</translation>
    </message>
    <message>
        <source>Déménagement</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Changement de conseiller</source>
        <translation>Change of adviser</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Autre motif</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Sortie du dispositif</source>
        <translation>Programme exit</translation>
    </message>
    <message>
        <source>Contrat en alternance commencé</source>
        <translation>Work-study contract started</translation>
    </message>
    <message>
        <source>Emploi commencé</source>
        <translation>Employment started</translation>
    </message>
    <message>
        <source>Garantie jeunes terminée après son extinction</source>
        <translation>Garantie jeunes ended after it was discontinued</translation>
    </message>
    <message>
        <source>Motif de sortie non saisi</source>
        <translation>Exit reason not entered</translation>
    </message>
    <message>
        <source>Situation à la sortie non saisie</source>
        <translation>Situation on exit not entered</translation>
    </message>
    <message>
        <source>Formation&#xa0;: une étape, pas une sortie vers l’emploi</source>
        <translation>Training: a step, not an exit to employment</translation>
    </message>
    <message>
        <source>Sortie sans emploi ni alternance</source>
        <translation>Exit without employment or work-study</translation>
    </message>
    <message>
        <source>Saisie du contrat manquante</source>
        <translation>Contract entry missing</translation>
    </message>
    <message>
        <source>Contrat prévu, pas encore commencé</source>
        <translation>Contract planned, not yet started</translation>
    </message>
    <message>
        <source>Contrat saisi sans date de début</source>
        <translation>Contract entered without a start date</translation>
    </message>
    <message>
        <source>Rendez-vous encore prévu</source>
        <translation>Appointment still scheduled</translation>
    </message>
    <message>
        <source>Rendez-vous annulé</source>
        <translation>Appointment cancelled</translation>
    </message>
    <message>
        <source>Rendez-vous reporté</source>
        <translation>Appointment postponed</translation>
    </message>
    <message>
        <source>Présence non saisie</source>
        <translation>Attendance not entered</translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Information collective</source>
        <translation>Group information session</translation>
    </message>
    <message>
        <source>Entretien avec un partenaire</source>
        <translation>Interview with a partner</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Service rendu</source>
        <translation>Service provided</translation>
    </message>
    <message>
        <source>Activité à l’extérieur</source>
        <translation>External activity</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Autre contact</source>
        <translation>Other contact</translation>
    </message>
    <message>
        <source>Absence au rendez-vous</source>
        <translation>Absent from the appointment</translation>
    </message>
    <message>
        <source>Message envoyé, sans réponse</source>
        <translation>Message sent, no reply</translation>
    </message>
    <message>
        <source>Premier accueil</source>
        <translation>First reception</translation>
    </message>
    <message>
        <source>Date de début non saisie</source>
        <translation>Start date not entered</translation>
    </message>
    <message>
        <source>Prévu, pas encore commencé</source>
        <translation>Planned, not yet started</translation>
    </message>
    <message>
        <source>Contrat qui n’est pas retenu comme alternance</source>
        <translation>Contract not counted as work-study</translation>
    </message>
    <message>
        <source>Apprentissage commencé</source>
        <translation>Apprenticeship started</translation>
    </message>
    <message>
        <source>Alternance commencée</source>
        <translation>Work-study started</translation>
    </message>
    <message>
        <source>Prescription non saisie</source>
        <translation>Referral not entered</translation>
    </message>
    <message>
        <source>Formation non prescrite par la mission locale</source>
        <translation>Training not referred by the mission locale</translation>
    </message>
    <message>
        <source>Formation commencée</source>
        <translation>Training started</translation>
    </message>
    <message>
        <source>Absence à l’immersion</source>
        <translation>Absent from the work placement</translation>
    </message>
    <message>
        <source>Immersion avec une convention</source>
        <translation>Work placement with an agreement</translation>
    </message>
    <message>
        <source>Immersion commencée</source>
        <translation>Work placement started</translation>
    </message>
    <message>
        <source>Date de réalisation non saisie</source>
        <translation>Completion date not entered</translation>
    </message>
    <message>
        <source>Action abandonnée ou inachevée</source>
        <translation>Action abandoned or unfinished</translation>
    </message>
    <message>
        <source>Action réalisée</source>
        <translation>Action completed</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intermunicipal authority</translation>
    </message>
    <message>
        <source>Fonds social européen</source>
        <translation>European Social Fund</translation>
    </message>
    <message>
        <source>même numéro de dossier</source>
        <translation>same file number</translation>
    </message>
    <message>
        <source>mêmes nom, prénom et date de naissance</source>
        <translation>same last name, first name and date of birth</translation>
    </message>
    <message>
        <source>nom et prénom inversés</source>
        <translation>last name and first name swapped</translation>
    </message>
    <message>
        <source>même date de naissance et nom proche</source>
        <translation>same date of birth and similar last name</translation>
    </message>
    <message>
        <source>même téléphone</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>mêmes nom et prénom, date de naissance à comparer</source>
        <translation>same last name and first name, date of birth to compare</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Work placements</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>contrat à signer avant le {day}</source>
        <translation>contract to sign before {day}</translation>
    </message>
    <message>
        <source>première phase à commencer avant le {day}</source>
        <translation>first phase to begin before {day}</translation>
    </message>
    <message>
        <source>phase à évaluer à sa fin, le {day}</source>
        <translation>phase to evaluate at its end, on {day}</translation>
    </message>
    <message>
        <source>fin prévue le {day}</source>
        <translation>planned end on {day}</translation>
    </message>
    <message>
        <source>durée maximale atteinte le {day}</source>
        <translation>longest duration reached on {day}</translation>
    </message>
    <message>
        <source>âge limite atteint le {day}</source>
        <translation>age limit reached on {day}</translation>
    </message>
    <message>
        <source>Cette personne est mineure&#xa0;: un contrat demandera le nom de son représentant légal.</source>
        <translation>This person is a minor: a contract will require the name of their legal representative.</translation>
    </message>
    <message>
        <source>Cette personne aurait {age} ans. Vérifiez la date de naissance.</source>
        <translation>This person would be {age} years old. Check the date of birth.</translation>
    </message>
    <message>
        <source>Cette personne a {age} ans&#xa0;: les missions locales accompagnent de 16 à 25 ans révolus.</source>
        <translation>This person is {age} years old: missions locales support people from 16 up to their 26th birthday.</translation>
    </message>
    <message>
        <source>femme</source>
        <translation>female</translation>
    </message>
    <message>
        <source>homme</source>
        <translation>male</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>niveaux 1 à 8</source>
        <translation>levels 1 to 8</translation>
    </message>
    <message>
        <source>anciens niveaux VI à I</source>
        <translation>former levels VI to I</translation>
    </message>
    <message>
        <source>codes France Travail</source>
        <translation>France Travail codes</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ne sait pas</source>
        <translation>does not know</translation>
    </message>
    <message>
        <source>zone France ruralités revitalisation</source>
        <translation>France ruralités revitalisation zone</translation>
    </message>
    <message>
        <source>hors zone rurale</source>
        <translation>outside a rural zone</translation>
    </message>
    <message>
        <source>zone rurale inconnue</source>
        <translation>rural zone unknown</translation>
    </message>
    <message>
        <source>actif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>en veille</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>clos</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>archivé</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>partiel</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>complet</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>justifié</source>
        <translation>evidenced</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>text message</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>email</translation>
    </message>
    <message>
        <source>courrier</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>PACEA</source>
        <translation>PACEA</translation>
    </message>
    <message>
        <source>CEJ</source>
        <translation>CEJ</translation>
    </message>
    <message>
        <source>formation</source>
        <translation>training</translation>
    </message>
    <message>
        <source>apprentissage</source>
        <translation>apprenticeship</translation>
    </message>
    <message>
        <source>obligation de formation</source>
        <translation>training obligation</translation>
    </message>
    <message>
        <source>Garantie jeunes</source>
        <translation>Garantie jeunes</translation>
    </message>
    <message>
        <source>autre parcours</source>
        <translation>other pathway</translation>
    </message>
    <message>
        <source>emploi durable</source>
        <translation>lasting employment</translation>
    </message>
    <message>
        <source>emploi court</source>
        <translation>short-term employment</translation>
    </message>
    <message>
        <source>contrat arrivé à échéance</source>
        <translation>contract reached its end date</translation>
    </message>
    <message>
        <source>limite d’âge</source>
        <translation>age limit</translation>
    </message>
    <message>
        <source>demande du jeune</source>
        <translation>young person’s request</translation>
    </message>
    <message>
        <source>non-respect ou abandon</source>
        <translation>non-compliance or dropout</translation>
    </message>
    <message>
        <source>déménagement</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>changement de conseiller</source>
        <translation>change of adviser</translation>
    </message>
    <message>
        <source>décès</source>
        <translation>death</translation>
    </message>
    <message>
        <source>autre motif</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>emploi</source>
        <translation>employment</translation>
    </message>
    <message>
        <source>contrat en alternance</source>
        <translation>work-study contract</translation>
    </message>
    <message>
        <source>contrat de volontariat</source>
        <translation>volunteering contract</translation>
    </message>
    <message>
        <source>demandeur d’emploi</source>
        <translation>jobseeker</translation>
    </message>
    <message>
        <source>immersion en entreprise</source>
        <translation>work placement with an employer</translation>
    </message>
    <message>
        <source>scolarité</source>
        <translation>in education</translation>
    </message>
    <message>
        <source>situation non professionnelle</source>
        <translation>non-work situation</translation>
    </message>
    <message>
        <source>situation inconnue</source>
        <translation>situation unknown</translation>
    </message>
    <message>
        <source>CDI</source>
        <translation>permanent contract</translation>
    </message>
    <message>
        <source>CDD</source>
        <translation>fixed-term contract</translation>
    </message>
    <message>
        <source>intérim</source>
        <translation>temporary agency work</translation>
    </message>
    <message>
        <source>contrat saisonnier</source>
        <translation>seasonal contract</translation>
    </message>
    <message>
        <source>contrat aidé</source>
        <translation>subsidised contract</translation>
    </message>
    <message>
        <source>contrat d’insertion</source>
        <translation>integration contract</translation>
    </message>
    <message>
        <source>contrat d’apprentissage</source>
        <translation>apprenticeship contract</translation>
    </message>
    <message>
        <source>contrat de professionnalisation</source>
        <translation>professional training contract</translation>
    </message>
    <message>
        <source>autre contrat</source>
        <translation>other contract</translation>
    </message>
    <message>
        <source>prévue</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>terminée</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>déclarée</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>justifiée</source>
        <translation>evidenced</translation>
    </message>
    <message>
        <source>entretien individuel</source>
        <translation>one-to-one interview</translation>
    </message>
    <message>
        <source>atelier</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>information collective</source>
        <translation>group information session</translation>
    </message>
    <message>
        <source>entretien avec un partenaire</source>
        <translation>interview with a partner</translation>
    </message>
    <message>
        <source>visite</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>prestation</source>
        <translation>service</translation>
    </message>
    <message>
        <source>activité extérieure</source>
        <translation>external activity</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>autre événement</source>
        <translation>other event</translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>en permanence</source>
        <translation>at an outreach session</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>en visio</source>
        <translation>by video call</translation>
    </message>
    <message>
        <source>par écrit</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>planifié</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>reporté</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>découvrir un métier</source>
        <translation>explore an occupation</translation>
    </message>
    <message>
        <source>confirmer un projet</source>
        <translation>confirm a career plan</translation>
    </message>
    <message>
        <source>initier un recrutement</source>
        <translation>start a recruitment</translation>
    </message>
    <message>
        <source>menée à terme</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>interrompue</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>non commencée</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>diagnostic rapide</source>
        <translation>quick assessment</translation>
    </message>
    <message>
        <source>diagnostic approfondi</source>
        <translation>in-depth assessment</translation>
    </message>
    <message>
        <source>point d’étape</source>
        <translation>progress review</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>validé</source>
        <translation>validated</translation>
    </message>
    <message>
        <source>remplacé</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>point fort</source>
        <translation>strong point</translation>
    </message>
    <message>
        <source>sans impact</source>
        <translation>no impact</translation>
    </message>
    <message>
        <source>effet moyen</source>
        <translation>medium effect</translation>
    </message>
    <message>
        <source>effet fort</source>
        <translation>strong effect</translation>
    </message>
    <message>
        <source>moins de 18 ans</source>
        <translation>under 18</translation>
    </message>
    <message>
        <source>18 ans ou plus</source>
        <translation>18 or over</translation>
    </message>
    <message>
        <source>habite un quartier prioritaire</source>
        <translation>lives in a priority district</translation>
    </message>
    <message>
        <source>habite une zone rurale à revitaliser</source>
        <translation>lives in a rural zone to be revived</translation>
    </message>
    <message>
        <source>habite hors zone rurale</source>
        <translation>lives outside a rural zone</translation>
    </message>
    <message>
        <source>RQTH</source>
        <translation>RQTH</translation>
    </message>
    <message>
        <source>sans RQTH</source>
        <translation>without RQTH</translation>
    </message>
    <message>
        <source>inscription à France Travail</source>
        <translation>registered with France Travail</translation>
    </message>
    <message>
        <source>pas d’inscription à France Travail</source>
        <translation>not registered with France Travail</translation>
    </message>
    <message>
        <source>permis de conduire</source>
        <translation>driving licence</translation>
    </message>
    <message>
        <source>sans permis de conduire</source>
        <translation>without a driving licence</translation>
    </message>
    <message>
        <source>diplôme obtenu</source>
        <translation>has a diploma</translation>
    </message>
    <message>
        <source>sans diplôme</source>
        <translation>without a diploma</translation>
    </message>
    <message>
        <source>en emploi, en formation ou à l’école</source>
        <translation>in work, training or school</translation>
    </message>
    <message>
        <source>sans emploi ni formation</source>
        <translation>without work or training</translation>
    </message>
    <message>
        <source>moyen</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>fort</source>
        <translation>high</translation>
    </message>
    <message>
        <source>parcours professionnel</source>
        <translation>vocational pathway</translation>
    </message>
    <message>
        <source>parcours socio-professionnel</source>
        <translation>social and vocational pathway</translation>
    </message>
    <message>
        <source>parcours social</source>
        <translation>social pathway</translation>
    </message>
    <message>
        <source>jeune</source>
        <translation>young person</translation>
    </message>
    <message>
        <source>conseiller ou conseillère</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>relations entreprises</source>
        <translation>employer relations</translation>
    </message>
    <message>
        <source>projet professionnel</source>
        <translation>professional project</translation>
    </message>
    <message>
        <source>culture, sport, loisirs</source>
        <translation>culture, sport, leisure</translation>
    </message>
    <message>
        <source>citoyenneté</source>
        <translation>citizenship</translation>
    </message>
    <message>
        <source>logement</source>
        <translation>housing</translation>
    </message>
    <message>
        <source>santé</source>
        <translation>health</translation>
    </message>
    <message>
        <source>hors activité comptée</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>demandée</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>accordée</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>refusée</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>versée</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>faite</source>
        <translation>done</translation>
    </message>
    <message>
        <source>abandonnée</source>
        <translation>abandoned</translation>
    </message>
    <message>
        <source>Diagnostic&#xa0;: la grille et ses codes</source>
        <translation>Diagnostic: the grid and its codes</translation>
    </message>
    <message>
        <source>Diagnostic&#xa0;: l’orientation proposée</source>
        <translation>Diagnostic: the orientation proposed</translation>
    </message>
    <message>
        <source>Diagnostic&#xa0;: les actions proposées</source>
        <translation>Diagnostic: the actions proposed</translation>
    </message>
    <message>
        <source>Diagnostic&#xa0;: les publics prioritaires</source>
        <translation>Diagnostic: the priority publics</translation>
    </message>
    <message>
        <source>Réunion d’équipe&#xa0;: les signaux</source>
        <translation>Team meeting: the signals</translation>
    </message>
    <message>
        <source>Obligation de formation&#xa0;: âges, délai, ce qui la remplit</source>
        <translation>Obligation to train: ages, delay, what meets it</translation>
    </message>
    <message>
        <source>Programmes&#xa0;: durées, âges, délais et sorties</source>
        <translation>Programmes: durations, ages, delays and exits</translation>
    </message>
    <message>
        <source>Projet&#xa0;: la prochaine étape proposée</source>
        <translation>Project: the next step proposed</translation>
    </message>
    <message>
        <source>CEJ&#xa0;: les heures d’activité</source>
        <translation>CEJ: the hours of activity</translation>
    </message>
    <message>
        <source>Aides&#xa0;: natures et plafonds</source>
        <translation>Aids: kinds and ceilings</translation>
    </message>
    <message>
        <source>I-MILO&#xa0;: les écrans à saisir</source>
        <translation>I-MILO: the screens to type in</translation>
    </message>
    <message>
        <source>Parcours&#xa0;: les alertes de rupture</source>
        <translation>Pathway: alerts of breaks</translation>
    </message>
    <message>
        <source>Dossier&#xa0;: les documents vus</source>
        <translation>File: the documents seen</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: convocation</source>
        <translation>Letter: convocation</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: reprise de contact</source>
        <translation>Letter: getting back in touch</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: attestation de suivi</source>
        <translation>Letter: certificate of support</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: attestation de présence</source>
        <translation>Letter: certificate of attendance</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: préparation du PACEA</source>
        <translation>Letter: preparing the PACEA</translation>
    </message>
    <message>
        <source>Courrier&#xa0;: préparation du CEJ</source>
        <translation>Letter: preparing the CEJ</translation>
    </message>
    <message>
        <source>La date de naissance n’est pas connue&#xa0;: l’âge n’est pas vérifié.</source>
        <translation>The birth date is not known: the age is not checked.</translation>
    </message>
    <message>
        <source>Au {start}, {years} ans ne sont pas révolus.</source>
        <translation>On {start}, the age of {years} is not reached.</translation>
    </message>
    <message>
        <source>Le début ({start}) n’est pas avant l’anniversaire des {years} ans ({day}).</source>
        <translation>The start ({start}) is not before the birthday of {years} years ({day}).</translation>
    </message>
    <message>
        <source>La fin prévue ({end}) dépasse l’anniversaire des {years} ans ({day}).</source>
        <translation>The planned end ({end}) goes beyond the birthday of {years} years ({day}).</translation>
    </message>
    <message>
        <source>La fiche ne contient pas de diagnostic validé au {day} ou avant.</source>
        <translation>The file holds no validated diagnostic on {day} or before.</translation>
    </message>
    <message>
        <source>Signé le {signed}, alors que le diagnostic du {made} laissait jusqu’au {day}.</source>
        <translation>Signed on {signed}, although the diagnostic of {made} left until {day}.</translation>
    </message>
    <message>
        <source>La première phase commence le {first}&#x202f;; la signature du {signed} laissait jusqu’au {day}.</source>
        <translation>The first phase begins on {first}; the signature of {signed} left until {day}.</translation>
    </message>
    <message>
        <source>Une phase va jusqu’au {last}, après la fin du parcours ({day}).</source>
        <translation>A phase goes on until {last}, after the end of the pathway ({day}).</translation>
    </message>
    <message>
        <source>L’inscription comme demandeur d’emploi n’est pas connue.</source>
        <translation>Registration as a job seeker is not known.</translation>
    </message>
    <message>
        <source>La fiche dit que la personne n’est pas inscrite comme demandeuse d’emploi.</source>
        <translation>The file says that the person is not registered as a job seeker.</translation>
    </message>
    <message>
        <source>{other} est en cours depuis le {other_start}, et ce parcours commence le {start}.</source>
        <translation>{other} has been running since {other_start}, and this pathway begins on {start}.</translation>
    </message>
    <message>
        <source>{other} va du {other_start} au {other_end}, et ce parcours commence le {start}.</source>
        <translation>{other} runs from {other_start} to {other_end}, and this pathway begins on {start}.</translation>
    </message>
    <message>
        <source>Du {start} au {end}, ce parcours dépasse {months} mois&#xa0;: il irait au plus jusqu’au {day}.</source>
        <translation>From {start} to {end}, this pathway is longer than {months} months: it would run until {day} at most.</translation>
    </message>
    <message>
        <source>Du {start} au {end}, ce parcours dépasse les {usual} mois ordinaires ({day})&#xa0;: la prolongation se motive.</source>
        <translation>From {start} to {end}, this pathway is longer than the usual {usual} months ({day}): an extension has its reason.</translation>
    </message>
    <message>
        <source>Ce motif de sortie n’est pas de la liste de ce programme.</source>
        <translation>This reason of exit is not of the programme’s list.</translation>
    </message>
    <message>
        <source>Sortie pour limite d’âge le {end}, avant l’anniversaire du {day}.</source>
        <translation>Exit for the age limit on {end}, before the birthday of {day}.</translation>
    </message>
    <message>
        <source>programme hors de ses dates</source>
        <translation>programme out of its dates</translation>
    </message>
    <message>
        <source>âge minimal non atteint</source>
        <translation>least age not reached</translation>
    </message>
    <message>
        <source>âge limite dépassé au début</source>
        <translation>age limit passed at the start</translation>
    </message>
    <message>
        <source>fin prévue après l’âge limite</source>
        <translation>planned end after the age limit</translation>
    </message>
    <message>
        <source>signature tardive</source>
        <translation>late signature</translation>
    </message>
    <message>
        <source>première phase tardive</source>
        <translation>late first phase</translation>
    </message>
    <message>
        <source>phase après la fin du parcours</source>
        <translation>phase after the end of the pathway</translation>
    </message>
    <message>
        <source>pas d’inscription comme demandeur d’emploi</source>
        <translation>not registered as a job seeker</translation>
    </message>
    <message>
        <source>programmes qui ne se cumulent pas</source>
        <translation>programmes that do not run together</translation>
    </message>
    <message>
        <source>durée maximale dépassée</source>
        <translation>longest duration passed</translation>
    </message>
    <message>
        <source>prolongation</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>motif de sortie hors de la liste</source>
        <translation>reason of exit out of the list</translation>
    </message>
    <message>
        <source>limite d’âge non atteinte</source>
        <translation>age limit not reached</translation>
    </message>
    <message>
        <source>{programme}&#xa0;: aucune version des règles n’est en vigueur le {day}.</source>
        <translation>{programme}: no version of the rules is in force on {day}.</translation>
    </message>
    <message>
        <source>objectif atteint</source>
        <translation>objective met</translation>
    </message>
    <message>
        <source>objectif atteint en partie</source>
        <translation>objective partly met</translation>
    </message>
    <message>
        <source>objectif non atteint</source>
        <translation>objective not met</translation>
    </message>
    <message>
        <source>phase non évaluée</source>
        <translation>phase not evaluated</translation>
    </message>
    <message>
        <source>découverte</source>
        <translation>discovered</translation>
    </message>
    <message>
        <source>avec de l’aide</source>
        <translation>with help</translation>
    </message>
    <message>
        <source>en autonomie</source>
        <translation>alone</translation>
    </message>
    <message>
        <source>peut la montrer</source>
        <translation>can show it to others</translation>
    </message>
    <message>
        <source>dans un emploi</source>
        <translation>in a job</translation>
    </message>
    <message>
        <source>en immersion</source>
        <translation>in an immersion</translation>
    </message>
    <message>
        <source>en formation</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>à l’école</source>
        <translation>at school</translation>
    </message>
    <message>
        <source>en volontariat</source>
        <translation>as a volunteer</translation>
    </message>
    <message>
        <source>dans la vie personnelle</source>
        <translation>in personal life</translation>
    </message>
    <message>
        <source>pas encore montrée</source>
        <translation>not shown yet</translation>
    </message>
    <message>
        <source>à l’étude</source>
        <translation>being explored</translation>
    </message>
    <message>
        <source>confirmé</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>en route</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>abouti</source>
        <translation>achieved</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>métier visé</source>
        <translation>target occupation</translation>
    </message>
    <message>
        <source>métier à explorer</source>
        <translation>occupation to explore</translation>
    </message>
    <message>
        <source>formation prévue</source>
        <translation>training planned</translation>
    </message>
    <message>
        <source>candidature déposée</source>
        <translation>application sent</translation>
    </message>
    <message>
        <source>entrée acquise</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>formation en cours</source>
        <translation>training under way</translation>
    </message>
    <message>
        <source>formation suivie jusqu’au bout</source>
        <translation>training completed</translation>
    </message>
    <message>
        <source>formation quittée</source>
        <translation>training left</translation>
    </message>
    <message>
        <source>rendez-vous et contacts</source>
        <translation>appointments and contacts</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>phases de programme</source>
        <translation>phases of programmes</translation>
    </message>
    <message>
        <source>situations</source>
        <translation>situations</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostics</translation>
    </message>
    <message>
        <source>réponses de diagnostic</source>
        <translation>answers of diagnostics</translation>
    </message>
    <message>
        <source>éléments de diagnostic</source>
        <translation>items of diagnostics</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>brouillons</source>
        <translation>drafts</translation>
    </message>
    <message>
        <source>mises en relation</source>
        <translation>introductions</translation>
    </message>
    <message>
        <source>immersions</source>
        <translation>immersions</translation>
    </message>
    <message>
        <source>prolongations</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>règles franchies</source>
        <translation>rules crossed</translation>
    </message>
    <message>
        <source>projets</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>métiers visés</source>
        <translation>target occupations</translation>
    </message>
    <message>
        <source>compétences</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>étapes de formation</source>
        <translation>training steps</translation>
    </message>
    <message>
        <source>étapes écartées</source>
        <translation>steps dismissed</translation>
    </message>
    <message>
        <source>rappels</source>
        <translation>reminders</translation>
    </message>
    <message>
        <source>passages à l’accueil</source>
        <translation>walk-ins</translation>
    </message>
    <message>
        <source>suivis de l’obligation de formation</source>
        <translation>follow-ups of the training obligation</translation>
    </message>
    <message>
        <source>décisions d’équipe</source>
        <translation>team decisions</translation>
    </message>
    <message>
        <source>informations données au jeune</source>
        <translation>notices to the person</translation>
    </message>
    <message>
        <source>appréciations motivées</source>
        <translation>reasoned overrides</translation>
    </message>
    <message>
        <source>aides</source>
        <translation>aids</translation>
    </message>
    <message>
        <source>pièces vues</source>
        <translation>proofs seen</translation>
    </message>
    <message>
        <source>courriers</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>projets financés</source>
        <translation>funded projects</translation>
    </message>
    <message>
        <source>rendez-vous financés</source>
        <translation>funded appointments</translation>
    </message>
    <message>
        <source>réponses aux ruptures</source>
        <translation>answers to breaks</translation>
    </message>
    <message>
        <source>reports dans I-MILO</source>
        <translation>carry-overs to I-MILO</translation>
    </message>
    <message>
        <source>relais pendant une absence</source>
        <translation>cover during an absence</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>merges</translation>
    </message>
    <message>
        <source>doublons écartés</source>
        <translation>duplicates dismissed</translation>
    </message>
    <message>
        <source>fiche d’identité</source>
        <translation>identity record</translation>
    </message>
    <message>
        <source>autres lignes</source>
        <translation>other lines</translation>
    </message>
    <message>
        <source>{sentence} Total de l’année&#xa0;: {total}, pour {limit} (montant du {since}, à vérifier). Source&#xa0;: {source}.</source>
        <translation>{sentence} Total of the year: {total}, for {limit} (amount of {since}, to check). Source: {source}.</translation>
    </message>
    <message>
        <source>{sentence} Total du mois&#xa0;: {total}, pour {limit} (montant du {since}, à vérifier). Source&#xa0;: {source}.</source>
        <translation>{sentence} Total of the month: {total}, for {limit} (amount of {since}, to check). Source: {source}.</translation>
    </message>
    <message>
        <source>{sentence} Source&#xa0;: {source}. À vérifier.</source>
        <translation>{sentence} Source: {source}. To check.</translation>
    </message>
    <message>
        <source>Frein levé</source>
        <translation>Barrier lifted</translation>
    </message>
    <message>
        <source>Frein levé en partie</source>
        <translation>Barrier partly lifted</translation>
    </message>
    <message>
        <source>Frein stable</source>
        <translation>Barrier stable</translation>
    </message>
    <message>
        <source>Frein aggravé</source>
        <translation>Barrier worse</translation>
    </message>
    <message>
        <source>Aucune action décidée sur ce domaine</source>
        <translation>No action decided on this domain</translation>
    </message>
    <message>
        <source>Pas encore réévalué&#xa0;: résultat inconnu</source>
        <translation>Not rated again yet: result unknown</translation>
    </message>
    <message>
        <source>Réévalué depuis</source>
        <translation>Rated again since</translation>
    </message>
    <message>
        <source>Frein repéré, pas encore réévalué</source>
        <translation>Barrier found, not rated again yet</translation>
    </message>
    <message>
        <source>la règle de répétition ne se lit pas</source>
        <translation>the rule of repetition cannot be read</translation>
    </message>
    <message>
        <source>l’identifiant (UID) manque</source>
        <translation>the identifier (UID) is missing</translation>
    </message>
    <message>
        <source>l’identifiant (UID) est trop long</source>
        <translation>the identifier (UID) is too long</translation>
    </message>
    <message>
        <source>la date de début manque ou n’existe pas</source>
        <translation>the start date is missing or does not exist</translation>
    </message>
    <message>
        <source>la date de fin n’existe pas</source>
        <translation>the end date does not exist</translation>
    </message>
    <message>
        <source>elle se répète plusieurs fois par jour, trop pour une absence</source>
        <translation>it repeats several times a day, too often for an absence</translation>
    </message>
    <message>
        <source>la fin précède le début</source>
        <translation>the end comes before the start</translation>
    </message>
    <message>
        <source>16-18 ans</source>
        <translation>Aged 16-18</translation>
    </message>
    <message>
        <source>informer le département avant le {day}</source>
        <translation>inform the département before {day}</translation>
    </message>
    <message>
        <source>fin de conservation du dossier le {day}</source>
        <translation>the file is kept until {day}</translation>
    </message>
    <message>
        <source>dossier à effacer depuis le {day}</source>
        <translation>file to be erased since {day}</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>enregistré en PDF</source>
        <translation>saved as PDF</translation>
    </message>
    <message>
        <source>texte copié</source>
        <translation>text copied</translation>
    </message>
    <message>
        <source>courriel ouvert</source>
        <translation>e-mail opened</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Reprise de contact</source>
        <translation>Getting back in touch</translation>
    </message>
    <message>
        <source>Attestation de suivi</source>
        <translation>Certificate of support</translation>
    </message>
    <message>
        <source>Attestation de présence</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>Préparation du PACEA</source>
        <translation>Preparing the PACEA</translation>
    </message>
    <message>
        <source>Préparation du CEJ</source>
        <translation>Preparing the CEJ</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>N’est plus relevé par le dernier diagnostic</source>
        <translation>No longer held by the last diagnostic</translation>
    </message>
    <message>
        <source>Depuis le diagnostic du {day}</source>
        <translation>Since the diagnostic of {day}</translation>
    </message>
    <message>
        <source>À dire à la personne</source>
        <translation>To be told</translation>
    </message>
    <message>
        <source>Dit le {day}, {way}</source>
        <translation>Told on {day}, {way}</translation>
    </message>
    <message>
        <source>en entretien</source>
        <translation>in an interview</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>par écrit</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>qui&#xa0;: à préciser</source>
        <translation>who: to be said</translation>
    </message>
    <message>
        <source>fait le {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>prévu pour le {day}, en retard</source>
        <translation>planned for {day}, late</translation>
    </message>
    <message>
        <source>avant le {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>à revoir le {day}</source>
        <translation>to be reviewed on {day}</translation>
    </message>
    <message>
        <source>Écarté le {day} par {author}&#xa0;: {reason}</source>
        <translation>Set aside on {day} by {author}: {reason}</translation>
    </message>
    <message>
        <source>un compte supprimé</source>
        <translation>a deleted account</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>terminé</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>sans situation</source>
        <translation>no situation</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>sans fin connue</source>
        <translation>no known end</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Entretien</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Information collective</source>
        <translation>Group information session</translation>
    </message>
    <message>
        <source>Entretien avec un partenaire</source>
        <translation>Interview with a partner</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Prestation</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Activité extérieure</source>
        <translation>External activity</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message numerus="yes">
        <source>%n tâche(s) à faire</source>
        <translation>
            <numerusform>one task to do</numerusform>
            <numerusform>%n tasks to do</numerusform>
        </translation>
    </message>
    <message>
        <source>rien à traiter pour l’instant</source>
        <translation>nothing to deal with for now</translation>
    </message>
    <message numerus="yes">
        <source>%n rendez-vous à venir</source>
        <translation>
            <numerusform>%n upcoming appointment</numerusform>
            <numerusform>%n upcoming appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcours à relancer</source>
        <translation>
            <numerusform>%n pathway to follow up</numerusform>
            <numerusform>%n pathways to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) à terminer</source>
        <translation>
            <numerusform>%n draft to finish</numerusform>
            <numerusform>%n drafts to finish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>youths</name>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Lead adviser</translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation>no lead adviser</translation>
    </message>
</context>
</TS>
