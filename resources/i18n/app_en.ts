<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos d’Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics, parcours et indicateurs d’une mission locale, hors ligne et chiffrés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel libre sous licence EUPL 1.2. Polices Source Sans et Source Serif (SIL OFL), icônes Lucide (ISC), communes et activités de l’INSEE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Indiquez votre prénom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez votre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez l’administration cochée&#xa0;: sans elle, personne ne pourrait créer les autres comptes. Vous pourrez la confier à quelqu’un d’autre ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le vôtre. Les comptes de l’équipe se créent ensuite, dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposé d’après vos nom et prénom&#x202f;; majuscules ou minuscules, peu importe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos rôles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte créé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque personne a le sien&#xa0;: les actions sont journalisées à son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer le compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rôles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencySection</name>
    <message>
        <source>Code de structure&#xa0;: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domaine justice ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domaine justice fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site ajouté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborder le domaine justice dans les diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre un treizième domaine dans la grille, pour tous les conseillers. Il touche à des données sensibles&#xa0;: ne l’ouvrez qu’après avis de votre délégué à la protection des données. Le fermer n’efface rien de ce qui est déjà écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour lire les numéros de téléphone et les jours fériés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyStep</name>
    <message>
        <source>Revenir à la connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une base existante…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces deux lignes figurent sur les synthèses et sur la feuille de secours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de la mission locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission locale des Deux-Rives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de la structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>07500100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui de votre structure dans I-MILO&#xa0;: huit signes en général, sans espace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les personnes et les chiffres sont fictifs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce qui est tapé ici n’est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode sans échec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réglages personnels ne sont pas lus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanPage</name>
    <message>
        <source>{name}, où nous en sommes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est encore décidé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous n’avons pas encore parlé {subjects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À découvrir ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes points forts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que je fais avancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que nous décidons ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>Code de secours, groupes de quatre signes&#xa0;: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrôle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informé·e de ses droits le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l’interlocuteur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyBack</name>
    <message>
        <source>Ce n’est pas le groupe {number}. Relisez la case {number} de la feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopiez le groupe {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 signes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseFoot</name>
    <message>
        <source>Base&#xa0;: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une autre base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer une nouvelle base…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Compte parce que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne compte pas parce que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun enregistrement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrements ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun enregistrement à montrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ouvrir ce nom&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dix signes au moins&#x202f;; le motif est journalisé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une fiche est journalisé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous voyez des nombres. Les noms s’ouvrent sur demande, avec un motif, et l’accès est journalisé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticHeader</name>
    <message>
        <source>Enregistré à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non enregistré&#xa0;: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran propre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire et valider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticScreen</name>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la base ne répond pas. Votre saisie est gardée à l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic validé. Le premier accueil est enregistré aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic validé. L’entretien d’aujourd’hui est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic validé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#x202f;; appliqué aussitôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aussi par Ctrl++ et Ctrl+-&#x202f;; Ctrl+0 revient à 100&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainPane</name>
    <message>
        <source>Commentaire&#xa0;: {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} caractères sur {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Déjà dans la base&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le dossier existant si c’est la même personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dossiers qui ressemblent à celui-ci s’affichent ici au fil de la saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est cette personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) ressemblent à celui-ci.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Raison sociale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts acceptés par mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un mot de l’activité, ou le code NAF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom ou le code postal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre que l’entreprise a choisi, tous services confondus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueille des travailleurs handicapés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployerPanel</name>
    <message>
        <source>SIRET inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueille des travailleurs handicapés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limite choisie par l’entreprise atteinte&#xa0;: attendez le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’entreprise n’a pas fixé de limite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limite choisie par l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprendre contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À faire&#xa0;: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’était pour le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlocuteurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est encore noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune offre reçue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n échange(s) plus ancien(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun échange pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le panneau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le panneau (Échap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter un échange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un interlocuteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une offre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployersScreen</name>
    <message>
        <source>Employeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner cette saisie&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous avez tapé sur cette entreprise n’est pas enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez ou annulez d’abord ce que vous êtes en train d’écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échange enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlocuteur enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offre enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Ouvrir une base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases Étrave (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer une base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Enregistrement en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée dans un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Grille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail du domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>répondre et descendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besoins, atouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écran propre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail de l’erreur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Une erreur inattendue s’est produite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui était enregistré l’est toujours. Le détail ci-dessous ne contient ni nom ni valeur saisie&#xa0;: vous pouvez l’envoyer à la personne qui vous dépanne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Rendez-vous ou contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée en minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilan de phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À l’initiative de la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le premier accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvolutionCard</name>
    <message>
        <source>Évolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de diagnostic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier dira où la personne en est, domaine par domaine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l’échange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitForm</name>
    <message>
        <source>Sortie d’un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation à la sortie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nom ou SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les employeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, téléphone ou numéro de fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon portefeuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dossiers que vous suivez, et ceux qui vous sont confiés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Nouveau jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom et le prénom suffisent pour commencer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position dans la classe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Touches du clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans la grille du diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point fort, sans impact, moyen, fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changer de domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situations, objectifs, commentaire du domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besoins, atouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenir à la grille</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Identité et contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier I-MILO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservé parce que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>L’import est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import de %n jeune(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choisir le fichier du portefeuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) importé(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import arrêté&#xa0;: rien n’a été enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un portefeuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importer %n jeune(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{import_people} sans les lignes en erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune ligne de ce fichier ne peut être importée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}&#xa0;: {accepted} lignes à importer sur {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} en erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dont {n} déjà dans Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dont {n} en double dans le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonnes laissées&#xa0;: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est lisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un fichier CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents mal lus&#x202f;? Relire le fichier en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodage du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne ressaisit 300 fiches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier CSV avec les colonnes nom et prénom suffit&#x202f;; date de naissance, numéro de dossier, téléphone, commune, conseiller et site sont lus s’ils y sont. Vous verrez tout avant d’importer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsScreen</name>
    <message>
        <source>Indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} · extrait le {day} · {framework}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectif {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nous, un an plus tôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs de travail&#xa0;: les libellés officiels ne sont pas connus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune classe de comparaison&#xa0;: importez les chiffres de vos pairs. Indicateurs de travail&#xa0;: les libellés officiels ne sont pas connus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} objectifs sur {judged} atteints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun objectif saisi pour cette année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le quart bas de la classe&#xa0;: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez d’abord l’indicateur dont vous avez les chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres des pairs pour {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chiffres de pairs enregistrés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dix indicateurs de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité du réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des pairs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobSearchCard</name>
    <message>
        <source>Recherche d’emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permis B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans permis B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permis B&#xa0;: inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat souhaité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&#xa0;: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>{number} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Domaine désactivé par votre structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}&#xa0;: {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n entreprise(s) avec ces filtres</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune entreprise ne correspond à ces filtres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez un filtre, ou cherchez par les premiers chiffres du SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune entreprise n’est encore suivie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez ici les employeurs de votre réseau, dès le premier échange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) de votre portefeuille</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) avec ces filtres</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne correspond à ces filtres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez un filtre, ou essayez une date de naissance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base ne contient encore personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importez votre portefeuille depuis un fichier CSV, ou créez une fiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un portefeuille…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau jeune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Tapez votre identifiant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez votre mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce mot de passe n’ouvre pas le compte «&#xa0;{login}&#xa0;». Verr. Maj est activée&#xa0;: appuyez dessus, puis retapez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce mot de passe n’ouvre pas le compte «&#xa0;{login}&#xa0;». Relisez l’identifiant, puis retapez le mot de passe&#x202f;; l’œil, à droite, le montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après trois refus, il faut attendre avant un nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel essai dans {seconds}&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séance verrouillée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez votre mot de passe pour reprendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos données restent sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai perdu mon mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Séance verrouillée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’outil des missions locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base enregistrée sur cet ordinateur, chiffrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Votre compte n’a pas accès à cette page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Besoins et atouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besoins professionnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEmployerPanel</name>
    <message>
        <source>Nouvelle entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La raison sociale suffit pour commencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le panneau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux saisies diffèrent. Retapez le même mot de passe ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retapez-le ici&#xa0;: une faute de frappe vous fermerait la base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même, une seconde fois</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Métier proposé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de postes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverte le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l’offre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Créer un jeune nommé «&#xa0;{name}&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doublons montrés avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune commande ne correspond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne correspond. Essayez un prénom, une date de naissance ou un numéro de fiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche n’a pas abouti. Recommencez, ou passez par la liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher ou lancer une commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, numéro de fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;:&#xa0;» commandes · un nombre&#xa0;: numéro de fiche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Masquer le mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher le mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Verr. Maj est activée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Créer la base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Création de la base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il protège la base même si l’ordinateur est volé. Le plus sûr, et le plus facile à retenir&#xa0;: cinq ou six mots sans rapport entre eux.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Aperçu du document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Déjà dans la base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne d’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne correspond. Essayez le seul prénom, la date de naissance, le téléphone ou le numéro de fiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, téléphone ou numéro de fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prendre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Ce dossier est suivi par une autre personne&#xa0;: demandez à le recevoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter un entretien ou un contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrer dans un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortir d’un programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTables</name>
    <message>
        <source>À corriger ou à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui ne va pas, et que faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premières lignes du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier, sera importé&#xa0;: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premières lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la date de naissance telle que comprise est à gauche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naissance lue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>La base ne peut pas être lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une autre base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de la base manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base est déjà ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étrave est à mettre à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer Étrave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>{done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’arrêt est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>La base de «&#xa0;{agency}&#xa0;» est créée et chiffrée. Votre identifiant&#xa0;: {login}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étrave est prête</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu Jeune&#xa0;: un fichier CSV (noms, dates de naissance, numéros de dossier) est relu ligne par ligne avant d’être enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, de n’importe où&#x202f;; les doublons probables sont signalés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les comptes de l’équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages&#xa0;: un compte et un mot de passe par personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Écrivez {count} caractères au moins&#xa0;: ce motif sera relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ouvrir ce nom&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre rôle travaille sur des chiffres. Un nom s’ouvre avec un motif, gardé dans le journal avec la date et votre compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier une sortie comptée deux fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le volet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Dossier {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Ce code n’ouvre pas cette base&#xa0;: la feuille est celle d’une autre base. Vérifiez le nom et la date en haut de la feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez l’identifiant du compte à ouvrir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque des signes&#xa0;: la feuille porte neuf groupes de quatre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} groupes sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuf groupes, dans l’ordre. Majuscules et espaces s’ajoutent seuls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe perdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de la feuille de secours ouvre la base et donne à votre compte un nouveau mot de passe. Rien de ce qui est enregistré n’est perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de la feuille de secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changement en cours…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Rapports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de la synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La synthèse se prépare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusable&#xa0;: totaux de la structure d’au moins 11 personnes, sans détail. Chaque préparation est journalisée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne&#xa0;: chiffres exacts, à ne pas diffuser. Chaque préparation est journalisée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse mensuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dix indicateurs, tels qu’ils s’impriment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Édition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>{name}&#xa0;: {raised} domaines renseignés, enregistrés le {moment}. Rien n’a été validé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un diagnostic était en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeter ce brouillon et recommencer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{name}&#xa0;: {raised}. Une fois validé, il ne se modifie plus&#xa0;: un nouveau le remplacera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’orientation reste provisoire&#xa0;: {domains} restent à aborder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore d’orientation&#xa0;: trop peu de domaines abordés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune action retenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire avant de valider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions retenues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valider le diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la saisie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Reçoit les jeunes, mène les diagnostics, suit les parcours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrit les jeunes et note les rendez-vous, sans lire les diagnostics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tient le réseau d’employeurs et propose des jeunes disponibles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit les indicateurs, fixe les objectifs, imprime la synthèse du mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gère les comptes, les sites et la base, sans accès aux dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Rechercher un jeune, une entreprise, une action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher ou lancer une commande</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Tapez votre mot de passe actuel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe actuel. Retapez-le, Verr. Maj éteinte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sécurité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans activité. Ctrl+L verrouille aussitôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les vôtres, puis ceux de votre structure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Choisir un autre emplacement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer sans avoir mis le code de secours à l’abri&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne sera plus jamais affiché. Votre mot de passe ouvrira la base&#x202f;; s’il se perd, personne ne pourra plus la lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer sans le code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rester ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base est créée et chiffrée, sur cet ordinateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune donnée n’est encore enregistrée. Vous pouvez revenir en arrière.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille de secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Enregistrer la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la fiche du jeune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Cochez la case une fois la feuille rangée hors de cet ordinateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopiez les groupes {first} et {second} de la feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille est partie à l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille de secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrée dans «&#xa0;{name}&#xa0;». Imprimez-la, puis effacez ce fichier&#xa0;: qui l’ouvre peut ouvrir la base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré dans ce dossier. Choisissez-en un autre, ou imprimez la feuille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimez la feuille de secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code est la seule façon d’ouvrir la base si tous les mots de passe sont perdus. Personne d’autre ne le possède&#xa0;: ni nous, ni votre prestataire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiché une seule fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la feuille…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille est imprimée et rangée sous clé, hors de cet ordinateur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Donnez un nom à ce site, ou retirez la ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire du site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune du site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer le site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenne du port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mérignac ou 33700</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesStep</name>
    <message>
        <source>Vos sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le territoire règle la lecture des numéros de téléphone et les jours fériés. Vous pourrez ajouter des sites plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employeur ou organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures par semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justificatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide à domicile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SteeringSection</name>
    <message>
        <source>Écrivez un nombre entier de personnes, par exemple 4210.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas un nombre. Écrivez par exemple 45,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffre du territoire enregistré pour {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectifs enregistrés pour {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez d’abord ce qui est écrit pour {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connu&#xa0;: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire et objectifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’aucun dossier ne contient, et que les indicateurs demandent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeunes de 16 à 25 ans actifs sans emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dénominateur de la couverture du territoire (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éditeur et millésime, par exemple «&#xa0;INSEE, recensement 2022&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le chiffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectifs convenus avec l’État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un champ vide&#xa0;: pas d’objectif cette année-là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les objectifs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Étape {number} sur {total}&#xa0;: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaines étapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est prévu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez le prochain rendez-vous pour que le contact ne se perde pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Aucune proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynthesisPane</name>
    <message>
        <source>{kept} sur {total} retenues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation proposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi une autre orientation&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à aborder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces domaines comptent dans l’orientation. Sans réponse, la proposition reste provisoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publics prioritaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions proposées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune action proposée pour l’instant&#xa0;: elles suivent les réponses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Parcours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période affichée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun rendez-vous saisi pour aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic de {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeunes suivis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactés ce mois-ci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en CEJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon portefeuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne à relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances, contacts et actions de votre portefeuille sont à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Nouveau diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, prénom, date de naissance, téléphone ou numéro de fiche.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouthFields</name>
    <message>
        <source>Personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans préférence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de dossier I-MILO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone rurale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du représentant légal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone du représentant légal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomenclature du niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de la scolarité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travailleur handicapé (RQTH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription à France Travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permis B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confié à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orienté par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20418</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>06 12 34 56 78</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom@domaine.fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom ou code postal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QN03301M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIO, France Travail, famille</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouthForm</name>
    <message>
        <source>Abandonner cette saisie&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous avez tapé dans cette fiche n’est pas enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’enregistrement est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les champs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>Fiche d’un jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez quelqu’un dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier ne s’ouvre pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identité et contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouthsScreen</name>
    <message>
        <source>Jeunes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NextPassword</name>
    <message>
        <source>Nouveau mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer ce qui est affiché…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter cette liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier la ligne choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la ligne choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire et valider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon portefeuille seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet de détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran propre ou plein écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte de taille normale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un portefeuille…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide et touches de cet écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos d’Étrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter une tâche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnostic</name>
    <message>
        <source>Professionnelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socio-pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sociale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conseil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raised} domaines abordés sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} · avant le {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>employers</name>
    <message>
        <source>Pas encore informé·e de ses droits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informé·e de ses droits le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprendre contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite&#xa0;: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite&#xa0;: {step}, pour le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À contacter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En veille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre recrutement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourvue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, en retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) ce mois-ci</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts} sur {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Indiquez le nom de la mission locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de structure compte 4 à 12 chiffres ou lettres majuscules, sans espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le nom du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le territoire du site dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant compte 2 à 60 lettres, chiffres, points ou tirets, sans espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un rôle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce compte a été fermé. Voyez avec la personne qui administre Étrave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’identifiant «&#xa0;{login}&#xa0;» est déjà pris. Choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un site porte déjà ce nom. Choisissez-en un autre, pour les distinguer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez la source&#xa0;: elle est imprimée à côté du taux, par exemple «&#xa0;INSEE, recensement 2022&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{code}&#xa0;» n’est pas un chiffre de territoire connu. Choisissez&#xa0;: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{year}&#xa0;» n’est pas une année possible. Écrivez-la sur quatre chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce nombre de jeunes n’est pas possible. Écrivez un nombre entier de personnes, plus grand que zéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démonstration se termine entre le {earliest} et le {latest}. Changez cette date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez de 1 à {most} jeunes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette base n’est pas une base de démonstration vide&#xa0;: rien n’y a été ajouté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les parts de la démonstration ne sont pas valables ({code}&#xa0;: {detail}). Rétablissez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un vient d’enregistrer dans ce dossier. Votre saisie est gardée&#xa0;: rouvrez-la et validez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’existe plus. Revenez à la liste des jeunes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun domaine n’est abordé. Répondez au moins à un domaine de la grille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le commentaire «&#xa0;{domain}&#xa0;» compte {length} caractères, pour {limit} au plus. Raccourcissez-le&#xa0;: il reste tel que vous l’avez écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le domaine «&#xa0;{domain}&#xa0;» n’est pas ouvert dans votre structure. Retirez cette réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code «&#xa0;{code}&#xa0;» n’existe pas dans la grille {version}. Retirez cette réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un diagnostic ne se fait pas par écrit. Indiquez comment la rencontre a eu lieu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seul un point d’étape peut se faire en l’absence de la personne. Indiquez comment la rencontre a eu lieu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’orientation choisie n’est pas celle qui est proposée. Donnez-en le motif en une phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une action n’a pas de titre. Écrivez ce qui est décidé, ou retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’échéance d’une action est déjà passée. Choisissez une date à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date du prochain point est déjà passée. Choisissez une date à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte compte {length} caractères, pour {limit} au plus. Raccourcissez-le&#xa0;: il reste tel que vous l’avez écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un brouillon appartient à un compte. Connectez-vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce brouillon ne peut pas être relu par cette version d’Étrave. Il est gardé&#xa0;: mettez Étrave à jour, ou commencez un nouveau diagnostic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un diagnostic validé ne se modifie plus. Commencez-en un nouveau&#xa0;: il remplacera celui-ci, qui restera dans l’historique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce diagnostic n’existe plus. Revenez à la page du jeune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est mal écrit&#xa0;: {detail}. Corrigez cette ligne ou rétablissez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} est incomplet&#xa0;: «&#xa0;{key}&#xa0;» manque ou est vide. Complétez-le ou rétablissez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{key}&#xa0;» ne peut pas valoir «&#xa0;{value}&#xa0;». Corrigez cette valeur ou rétablissez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{value}&#xa0;» est inconnu, à «&#xa0;{key}&#xa0;». Vérifiez l’orthographe ou rétablissez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} n’est pas valable&#xa0;: «&#xa0;{value}&#xa0;» y est deux fois, à «&#xa0;{key}&#xa0;». Renommez l’un des deux ou rétablissez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un diagnostic a été validé pour cette personne depuis que vous avez commencé celui-ci. Relisez-le, puis validez de nouveau&#xa0;: votre saisie est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une entreprise porte déjà ce SIRET. Cherchez-la plutôt dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet échange est daté dans le futur. Corrigez la date, ou notez-le en suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La suite est datée avant l’échange lui-même. Vérifiez les deux dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une offre compte au moins un poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette entreprise n’est plus dans la base. Actualisez la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code NAF n’est pas dans la liste. Choisissez-le parmi les propositions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un SIRET compte 14 chiffres, et celui-ci en compte {count}. Vérifiez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce SIRET n’est pas valable&#xa0;: la clé de contrôle ne correspond pas. Vérifiez les 14 chiffres, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le moteur de base de données ({version}) est trop ancien et peut abîmer les données. Réinstallez Étrave avec ses dépendances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’écrire le dossier «&#xa0;{name}&#xa0;». Vérifiez son emplacement, vos droits et la place libre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà et n’est pas un dossier vide. Donnez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez déjà donné votre accord à un export qui n’a pas encore été fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet accord n’existe plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le second accord doit venir d’un autre compte que le premier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet export a déjà reçu ses deux accords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export de toutes les données demande l’accord de deux comptes (direction ou administration), dans Réglages, et se fait par l’un d’eux. L’accord ne sert qu’une fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà. Choisissez un autre nom, ou demandez à le remplacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’écrire «&#xa0;{name}&#xa0;». Vérifiez le dossier, vos droits et la place libre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est la même personne qu’à la ligne {other}. Gardez une seule des deux lignes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro de dossier est déjà dans Étrave. Importez sans cette ligne, ou corrigez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne est déjà dans Étrave, avec la même date de naissance. Importez sans cette ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes à corriger&#xa0;: {count} sur {total}. Rien n’a été importé. Corrigez le fichier, ou importez sans ces lignes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune ligne de ce fichier ne peut être importée. Corrigez-le d’abord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base a changé depuis l’aperçu du fichier. Refaites l’aperçu, puis importez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les colonnes «&#xa0;Nom&#xa0;» et «&#xa0;Prénom&#xa0;» ne sont pas dans les premières lignes ({count} colonnes lues, séparées par «&#xa0;{separator}&#xa0;»). Écrivez les titres des colonnes sur la première ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’a que les titres des colonnes&#xa0;: il n’y a personne à importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les colonnes «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» disent la même chose. Gardez-en une seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette ligne a {count} valeurs pour {columns} colonnes&#xa0;: un séparateur est en trop. Corrigez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez F, M ou NR, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun compte ouvert n’a cet identifiant ni ce nom. Écrivez l’identifiant avec lequel cette personne ouvre Étrave, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun site ne porte ce nom. Écrivez-le comme dans les réglages, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte lisible. Exportez de nouveau la liste au format CSV, en UTF-8 de préférence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;{name}&#xa0;» ne s’ouvre pas ({reason}). Vérifiez qu’il existe et qu’il n’est pas ouvert dans un autre logiciel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;{name}&#xa0;» pèse {size} Mo, et {limit} Mo au plus sont lus. Vérifiez que c’est le bon, ou partagez-le en plusieurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est vide. Exportez de nouveau la liste, puis choisissez ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est un classeur de tableur. Ouvrez-le, enregistrez-le au format CSV, puis choisissez ce nouveau fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: un guillemet n’est pas refermé, ou il est suivi d’un texte. Corrigez-le dans le fichier&#xa0;: tout ce qui suit serait mal lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier a plus de {limit} lignes. Partagez-le en plusieurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: {count} colonnes, et {limit} au plus sont lues. Vérifiez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été importé, erreurs dans ce fichier&#xa0;: {count}.
{faults}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’a que les titres des colonnes&#xa0;: ajoutez une ligne par pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un objectif nul ne permet pas de comparer. Corrigez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cette valeur manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} caractères au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un nombre positif. Écrivez par exemple 0,413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un mois. Écrivez AAAA-MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} valeurs pour {columns} colonnes&#xa0;: un séparateur est en trop. Mettez entre guillemets les valeurs qui en contiennent un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce pair est déjà à la ligne {other} pour ce mois. Gardez une ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux colonnes sont «&#xa0;{column}&#xa0;»&#xa0;: {titles}. Renommez-en une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne 1&#xa0;: il manque {missing}. La première ligne doit nommer les colonnes territory, period, value, target, class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: cette tranche chevauche la précédente. Corrigez ses bornes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le référentiel {framework} n’a pas d’indicateur «&#xa0;{code}&#xa0;». Choisissez parmi&#xa0;: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le référentiel «&#xa0;{code}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: un taux a un dénominateur, un nombre (count) n’en a pas. Corrigez l’unité ou le dénominateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une valeur possible. Choisissez parmi&#xa0;: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: ce code est déjà pris. Donnez un autre code à l’indicateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est pas un fichier TOML valable&#xa0;: {detail}. Corrigez cette ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: cette clé manque. Ajoutez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: cette clé n’est pas connue. Retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, «&#xa0;{place}&#xa0;»&#xa0;: «&#xa0;{value}&#xa0;» n’est pas {kind}. Corrigez la valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette base a été enregistrée par une version plus récente d’Étrave. Installez la dernière version, puis rouvrez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator} n’a pas d’objectif pour {year}&#xa0;: il a peut-être déjà été retiré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{funder}&#xa0;» n’est pas un financeur connu. Choisissez parmi&#xa0;: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’objectif de {indicator} n’est pas possible&#xa0;: un taux va de 0 à 200&#xa0;%, un nombre n’est pas négatif. Corrigez la valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les valeurs de {indicator} sont des taux&#xa0;: écrivez 41,3&#xa0;% ou 0,413, et non 41,3 (territoire «&#xa0;{territory}&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’indicateur «&#xa0;{code}&#xa0;» n’existe pas. Choisissez-en un de la page Indicateurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La table des droits n’est pas valable&#xa0;: {detail}. Rétablissez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier est suivi par un·e autre conseiller·ère. Demandez-lui de vous le confier avant de le modifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre rôle ne permet pas cette action ({action}). Voyez avec la personne qui administre Étrave dans votre structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste de référence «&#xa0;{name}&#xa0;» est abîmée. Réinstallez Étrave&#xa0;: vos données ne sont pas touchées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» manque à côté de la base&#xa0;: sans lui, personne ne peut l’ouvrir. Remettez-le à sa place&#x202f;; chaque sauvegarde en contient une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» est illisible ou abîmé. Remettez celui d’une sauvegarde&#x202f;; la base elle-même n’a pas été touchée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de clés «&#xa0;{name}&#xa0;» a été enregistré par une version plus récente d’Étrave. Installez la dernière version, puis rouvrez la base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évitez le nom de la structure, le vôtre et les mots courants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop court&#xa0;: ajoutez un ou deux mots sans rapport entre eux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop facile à deviner&#xa0;: préférez plusieurs mots sans rapport entre eux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce mot de passe dépasse {limit} signes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code de secours comporte une faute de frappe&#xa0;: les neuf groupes ne se répondent pas. Recopiez la feuille groupe par groupe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de clés demande un calcul que cette version refuse&#xa0;: il a pu être modifié. Remettez celui d’une sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe inconnu pour cette base. Vérifiez la touche Verr. Maj, puis réessayez&#x202f;; la feuille de secours permet d’entrer si le mot de passe est perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce mot de passe est réservé aux bases de démonstration. Choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est introuvable. Vérifiez le dossier, ou créez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» est un dossier, pas une base. Choisissez le fichier de la base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est vide (0 octet)&#xa0;: elle a été abîmée, par exemple par une copie interrompue. Remettez la dernière sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» existe déjà et ne sera pas remplacé. Choisissez un autre nom, ou ouvrez la base existante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’écrire dans le dossier de «&#xa0;{name}&#xa0;». Vérifiez vos droits et la place libre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» et son fichier de clés ne vont pas ensemble. Remettez les deux fichiers d’une même sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est abîmée, ou ne va pas avec ce fichier de clés. Rien n’a été modifié. Remettez les deux fichiers d’une même sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 23/11/2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’existe pas. Vérifiez le jour et le mois, dans cet ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte compte {count} caractères, et {limit} au plus tiennent ici. Raccourcissez-le&#xa0;: rien de ce que vous avez saisi n’est effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce champ est obligatoire. Complétez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date de naissance ({day}) est dans le futur. Vérifiez l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date de naissance ({day}) remonte à plus de {years} ans. Vérifiez l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date ({day}) est dans le futur. Vérifiez le mois et l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’existe pas&#xa0;: il compte dix chiffres, comme 05 56 00 00 14. S’il est d’un autre territoire ou d’un autre pays, commencez par l’indicatif (+262, +590, +34…). Vérifiez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette adresse électronique n’est pas valable&#xa0;: elle s’écrit nom@domaine.fr, sans espace. Vérifiez-la, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro est un numéro de sécurité sociale, qu’Étrave ne garde pas. Saisissez le numéro de dossier I-MILO, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro de dossier compte 20 chiffres ou lettres au plus. Vérifiez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code d’un quartier prioritaire compte huit signes, comme QN03301M. Vérifiez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un code ROME compte une lettre et quatre chiffres, comme G1602. Vérifiez-le, ou laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a modifié ce dossier entre-temps. Votre saisie reste à l’écran&#xa0;: rouvrez le dossier dans une autre fenêtre, comparez, puis enregistrez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet élément n’existe plus dans la base. Actualisez la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’existe plus dans la base. Actualisez la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites en {count} caractères au moins pourquoi vous ouvrez ce nom&#xa0;: le motif est gardé dans le journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une action qui continue n’a pas de date de fin. Effacez la date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fin ({end}) précède le début ({start}). Corrigez l’une des deux dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date ({day}) précède la naissance de la personne. Vérifiez l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un nombre de {least} à {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier accueil est déjà daté du {day}. Ajoutez un entretien, ou corrigez cette date dans le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce rendez-vous ({day}) est à venir&#xa0;: la présence se note le jour venu. Vérifiez la date, ou indiquez «&#xa0;planifié&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un premier accueil a lieu en présence de la personne&#xa0;: indiquez «&#xa0;présent&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous repoussez la fin prévue&#xa0;: dites pourquoi, le motif est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Garantie jeunes a pris fin le 28 février 2022 et ne peut plus commencer. Choisissez un autre programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce programme est déjà en cours depuis le {day}. Saisissez d’abord sa sortie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un contrat ne va qu’avec un emploi, une alternance ou une recherche d’emploi. Retirez-le, ou changez la situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette situation commence le {day}, qui est à venir&#xa0;: indiquez «&#xa0;prévue&#xa0;», ou corrigez la date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette situation finit le {day}, qui est à venir&#xa0;: indiquez «&#xa0;en cours&#xa0;», ou corrigez la date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette situation est finie depuis le {day}&#xa0;: indiquez «&#xa0;terminée&#xa0;», ou corrigez la date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette entreprise n’est plus dans le fichier. Écrivez son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce compte n’existe plus. Choisissez une autre personne dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce site n’existe plus. Choisissez-en un autre dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre personne a déjà ce numéro de dossier. Vérifiez-le, ou ouvrez son dossier&#xa0;: c’est peut-être la même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commune «&#xa0;{text}&#xa0;» n’est pas dans la liste. Tapez les premières lettres de son nom ou son code postal, puis choisissez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commune «&#xa0;{text}&#xa0;» n’est pas dans la liste. Est-ce {suggestion}&#x202f;? Choisissez-la dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites dans quelle nomenclature ce niveau est écrit&#xa0;: l’ancien V est le nouveau 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le niveau «&#xa0;{level}&#xa0;» n’existe pas dans cette nomenclature. Choisissez parmi&#xa0;: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date ({day}) précède la naissance ({birth}). Corrigez l’une des deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» ne peut pas être lue avec votre session. Vérifiez vos droits sur le dossier, ou ouvrez une autre base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base «&#xa0;{name}&#xa0;» est déjà ouverte dans une autre fenêtre d’Étrave (ordinateur {host}). Fermez-la d’abord, ou continuez dans cette fenêtre-là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le jour de cet échange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, de 1 à 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas un nombre entier. Écrivez-le en chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» n’est pas une heure. Écrivez-la ainsi&#xa0;: 14 h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le motif de la sortie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Nouveau diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pour {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>quart bas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur le 1er quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2e quart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur la médiane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3e quart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur le 3e quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quart haut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectif {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas de classe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Non abordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>fiche {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Née le {day}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Né le {day}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naissance le {day}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suivie par {adviser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suivi par {adviser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>référent&#xa0;: {adviser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence à noter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · immersion, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard, prévu le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins de 18 ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RQTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponibilité inconnue&#xa0;: aucune situation n’est notée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible dès maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En situation, sans date de fin connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible après le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}, prévu le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}, fin dépassée depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}, semaine {week} sur {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>conseiller·ère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chargé·e de relations entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directeur·rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chargé·e d’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrateur·rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tous les rôles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>levé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levé en partie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggravé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code France Travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {line}, colonne «&#xa0;{column}&#xa0;»&#xa0;: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne ressemble à une autre déjà suivie&#xa0;: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;{text}&#xa0;» désigne {count} communes&#xa0;: elle restera à compléter dans le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Âge en fin de période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone France ruralités revitalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnaissance de travailleur handicapé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre âge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hommes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En quartier prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors quartier, ou non renseigné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de contrat non saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat qui n’est pas un emploi durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de fin du contrat non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat trop court pour un emploi durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeune déjà compté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renouvellement du même dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée dans le dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie avant la fin de la période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors dispositif à cette date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réside en QPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réside en zone France ruralités revitalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans diplôme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineur·e à l’entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau de formation non saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone rurale non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnaissance de travailleur handicapé non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors des publics prioritaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emploi durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emploi court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat arrivé à échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limite d’âge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande du jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon ou non-respect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déménagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changement de conseiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie du dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat en alternance commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emploi commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garantie jeunes terminée après son extinction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif de sortie non saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation à la sortie non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation&#xa0;: une étape, pas une sortie vers l’emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie sans emploi ni alternance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie du contrat manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat prévu, pas encore commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat saisi sans date de début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous encore prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous reporté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien avec un partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité à l’extérieur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence au rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message envoyé, sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de début non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévu, pas encore commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat qui n’est pas retenu comme alternance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentissage commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternance commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation non prescrite par la mission locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence à l’immersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immersion avec une convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immersion commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de réalisation non saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action abandonnée ou inachevée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action réalisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Région</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonds social européen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>même numéro de dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mêmes nom, prénom et date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom et prénom inversés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>même date de naissance et nom proche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>même téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mêmes nom et prénom, date de naissance à comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fin prévue le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne est mineure&#xa0;: un contrat demandera le nom de son représentant légal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne aurait {age} ans. Vérifiez la date de naissance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne a {age} ans&#xa0;: les missions locales accompagnent de 16 à 25 ans révolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>femme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niveaux 1 à 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anciens niveaux VI à I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes France Travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne sait pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone France ruralités revitalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hors zone rurale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone rurale inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en veille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apprentissage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligation de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garantie jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre parcours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emploi durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emploi court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat arrivé à échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limite d’âge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demande du jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-respect ou abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déménagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changement de conseiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat en alternance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat de volontariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demandeur d’emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immersion en entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scolarité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situation non professionnelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situation inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intérim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat saisonnier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat aidé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat d’insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat d’apprentissage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat de professionnalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prévue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entretien individuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entretien avec un partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activité extérieure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en permanence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en visio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>découvrir un métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmer un projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initier un recrutement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menée à terme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrompue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic rapide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic approfondi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point d’étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remplacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcours professionnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcours socio-professionnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcours social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conseiller ou conseillère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandonnée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-18 ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le PACEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le CEJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’apprentissage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’obligation de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Garantie jeunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le parcours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien avec un partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité extérieure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun contact venant du jeune depuis {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’action «&#xa0;{title}&#xa0;» a {days} de retard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans école ni formation ni emploi depuis le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin prévue le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation de formation&#xa0;: situation depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier contact le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévue le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rendez-vous à venir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcours à relancer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) à terminer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{programme} devait se terminer il y a {days} et aucune suite n’est saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} se termine aujourd’hui et aucune suite n’est saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} se termine dans {days} et aucune suite n’est saisie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>youths</name>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Âge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans référent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
