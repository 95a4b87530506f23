<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>ActivityScreen</name>
    <message numerus="yes">
        <source>%n jeune(s) avec une semaine complète au moins sous le plancher</source>
        <translation>
            <numerusform>%n jeune avec une semaine complète au moins sous le plancher</numerusform>
            <numerusform>%n jeunes avec une semaine complète au moins sous le plancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) en CEJ</source>
        <translation>
            <numerusform>%n jeune en CEJ</numerusform>
            <numerusform>%n jeunes en CEJ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message numerus="yes">
        <source>%n inscrit(s)</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message numerus="yes">
        <source>%n action(s) faite(s) à une date inconnue</source>
        <translation>
            <numerusform>%n action faite à une date inconnue</numerusform>
            <numerusform>%n actions faites à une date inconnue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreaksScreen</name>
    <message numerus="yes">
        <source>%n parcours à relancer</source>
        <translation>
            <numerusform>un parcours à relancer</numerusform>
            <numerusform>%n parcours à relancer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryList</name>
    <message numerus="yes">
        <source>Tout cocher (%n ligne(s))</source>
        <translation>
            <numerusform>Tout cocher (une ligne)</numerusform>
            <numerusform>Tout cocher (%n lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) notée(s) comme reportée(s)</source>
        <translation>
            <numerusform>Une ligne notée comme reportée</numerusform>
            <numerusform>%n lignes notées comme reportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverScreen</name>
    <message numerus="yes">
        <source>%n ligne(s) à saisir</source>
        <translation>
            <numerusform>une ligne à saisir</numerusform>
            <numerusform>%n lignes à saisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadsSection</name>
    <message numerus="yes">
        <source>Réattribuer %n dossier(s)</source>
        <translation>
            <numerusform>Réattribuer %n dossier</numerusform>
            <numerusform>Réattribuer %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) d’un site sans personne choisie restent où ils sont.</source>
        <translation>
            <numerusform>%n dossier d’un site sans personne choisie reste où il est.</numerusform>
            <numerusform>%n dossiers d’un site sans personne choisie restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) réattribué(s).</source>
        <translation>
            <numerusform>%n dossier réattribué.</numerusform>
            <numerusform>%n dossiers réattribués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) rendu(s).</source>
        <translation>
            <numerusform>%n dossier rendu.</numerusform>
            <numerusform>%n dossiers rendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticScreen</name>
    <message numerus="yes">
        <source>La grille a changé depuis ce brouillon. %n réponse(s) n’y existent plus.</source>
        <translation>
            <numerusform>La grille a changé depuis ce brouillon. %n réponse n’y existe plus.</numerusform>
            <numerusform>La grille a changé depuis ce brouillon. %n réponses n’y existent plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesList</name>
    <message numerus="yes">
        <source>%n paire(s) à regarder</source>
        <translation>
            <numerusform>%n paire à regarder</numerusform>
            <numerusform>%n paires à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certaine(s)</source>
        <translation>
            <numerusform>%n certaine</numerusform>
            <numerusform>%n certaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n dossier(s) ressemblent à celui-ci.</source>
        <translation>
            <numerusform>%n dossier ressemble à celui-ci.</numerusform>
            <numerusform>%n dossiers ressemblent à celui-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerPanel</name>
    <message numerus="yes">
        <source>%n échange(s) plus ancien(s)</source>
        <translation>
            <numerusform>%n échange plus ancien</numerusform>
            <numerusform>%n échanges plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message numerus="yes">
        <source>Fusion défaite&#xa0;: %n ligne(s) rendue(s) à l’autre dossier.</source>
        <translation>
            <numerusform>Fusion défaite&#xa0;: %n ligne rendue à l’autre dossier.</numerusform>
            <numerusform>Fusion défaite&#xa0;: %n lignes rendues à l’autre dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n inscrit(s)</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s)</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation>
            <numerusform>%n en liste d’attente</numerusform>
            <numerusform>%n en liste d’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSide</name>
    <message numerus="yes">
        <source>Événement annulé, avec&#xa0;%n inscription(s).</source>
        <translation>
            <numerusform>Événement annulé, avec %n inscription.</numerusform>
            <numerusform>Événement annulé, avec %n inscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n absence(s) à ajouter</source>
        <translation>
            <numerusform>%n absence à ajouter</numerusform>
            <numerusform>%n absences à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà dans l’agenda</source>
        <translation>
            <numerusform>%n déjà dans l’agenda</numerusform>
            <numerusform>%n déjà dans l’agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s) hors période ou sans durée prise</source>
        <translation>
            <numerusform>%n entrée hors période ou sans durée prise</numerusform>
            <numerusform>%n entrées hors période ou sans durée prise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrée(s) illisible(s)</source>
        <translation>
            <numerusform>%n entrée illisible</numerusform>
            <numerusform>%n entrées illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n absence ajoutée.</numerusform>
            <numerusform>%n absences ajoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>Import de %n jeune(s)</source>
        <translation>
            <numerusform>Import de %n jeune</numerusform>
            <numerusform>Import de %n jeunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) importé(s).</source>
        <translation>
            <numerusform>%n jeune importé.</numerusform>
            <numerusform>%n jeunes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n jeune(s)</source>
        <translation>
            <numerusform>Importer %n jeune</numerusform>
            <numerusform>Importer %n jeunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message numerus="yes">
        <source>La sortie termine&#xa0;%n phase(s) en cours.</source>
        <translation>
            <numerusform>La sortie termine&#xa0;%n phase en cours.</numerusform>
            <numerusform>La sortie termine&#xa0;%n phases en cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n entreprise(s) avec ces filtres</source>
        <translation>
            <numerusform>%n entreprise avec ces filtres</numerusform>
            <numerusform>%n entreprises avec ces filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) de votre portefeuille</source>
        <translation>
            <numerusform>%n jeune de votre portefeuille</numerusform>
            <numerusform>%n jeunes de votre portefeuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) avec ces filtres</source>
        <translation>
            <numerusform>%n jeune avec ces filtres</numerusform>
            <numerusform>%n jeunes avec ces filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s)</source>
        <translation>
            <numerusform>%n jeune</numerusform>
            <numerusform>%n jeunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergesCard</name>
    <message numerus="yes">
        <source>%n ligne(s) de l’autre dossier sont ici.</source>
        <translation>
            <numerusform>%n ligne de l’autre dossier est ici.</numerusform>
            <numerusform>%n lignes de l’autre dossier sont ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) notée(s) pendant que les deux dossiers n’en faisaient qu’un&#xa0;: dites à qui elles sont.</source>
        <translation>
            <numerusform>%n ligne notée pendant que les deux dossiers n’en faisaient qu’un&#xa0;: dites à qui elle est.</numerusform>
            <numerusform>%n lignes notées pendant que les deux dossiers n’en faisaient qu’un&#xa0;: dites à qui elles sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObligationPage</name>
    <message numerus="yes">
        <source>et %n autre(s)&#xa0;: choisissez un site ou un portefeuille</source>
        <translation>
            <numerusform>et %n autre&#xa0;: choisissez un site ou un portefeuille</numerusform>
            <numerusform>et %n autres&#xa0;: choisissez un site ou un portefeuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message numerus="yes">
        <source>%n rendez-vous hors de tout programme, le dernier le {day}&#xa0;: vérifiez les dates, ou laissez-les ainsi.</source>
        <translation>
            <numerusform>%n rendez-vous hors de tout programme, le {day}&#xa0;: vérifiez la date, ou laissez-la ainsi.</numerusform>
            <numerusform>%n rendez-vous hors de tout programme, le dernier le {day}&#xa0;: vérifiez les dates, ou laissez-les ainsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionScreen</name>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attend(ent)</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%n personne(s) à rappeler</source>
        <translation>
            <numerusform>%n personne à rappeler</numerusform>
            <numerusform>%n personnes à rappeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans les&#xa0;%n jour(s)</source>
        <translation>
            <numerusform>aujourd’hui et demain</numerusform>
            <numerusform>dans les %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPane</name>
    <message numerus="yes">
        <source>Échéances, contacts et actions de vos %n dossiers sont à jour.</source>
        <translation>
            <numerusform>Échéances, contacts et actions de votre dossier sont à jour.</numerusform>
            <numerusform>Échéances, contacts et actions de vos %n dossiers sont à jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message numerus="yes">
        <source>Voir %n autre(s) tâche(s)</source>
        <translation>
            <numerusform>Voir une autre tâche</numerusform>
            <numerusform>Voir %n autres tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à saisir</source>
        <translation>
            <numerusform>une ligne à saisir</numerusform>
            <numerusform>%n lignes à saisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)&#xa0;: choisissez un site ou un portefeuille</source>
        <translation>
            <numerusform>et %n autre&#xa0;: choisissez un site ou un portefeuille</numerusform>
            <numerusform>et %n autres&#xa0;: choisissez un site ou un portefeuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message numerus="yes">
        <source>%n proposition(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekValidation</name>
    <message numerus="yes">
        <source>%n action(s) validée(s).</source>
        <translation>
            <numerusform>%n action validée.</numerusform>
            <numerusform>%n actions validées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breaks</name>
    <message numerus="yes">
        <source>%n absence(s) de suite à un rendez-vous.</source>
        <translation>
            <numerusform>Une absence à un rendez-vous.</numerusform>
            <numerusform>%n absences de suite à un rendez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) ces dernières semaines.</source>
        <translation>
            <numerusform>Une absence ces dernières semaines.</numerusform>
            <numerusform>%n absences ces dernières semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) raison(s)</source>
        <translation>
            <numerusform>une autre raison</numerusform>
            <numerusform>%n autres raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>employers</name>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) ce mois-ci</source>
        <translation>
            <numerusform>%n contact ce mois-ci</numerusform>
            <numerusform>%n contacts ce mois-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obligation</name>
    <message numerus="yes">
        <source>Échéance dans %n jour(s)</source>
        <translation>
            <numerusform>Échéance dans %n jour</numerusform>
            <numerusform>Échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Délai dépassé de %n jour(s)</source>
        <translation>
            <numerusform>Délai dépassé de %n jour</numerusform>
            <numerusform>Délai dépassé de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n rendez-vous à venir</source>
        <translation>
            <numerusform>%n rendez-vous à venir</numerusform>
            <numerusform>%n rendez-vous à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcours à relancer</source>
        <translation>
            <numerusform>%n parcours à relancer</numerusform>
            <numerusform>%n parcours à relancer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) à terminer</source>
        <translation>
            <numerusform>%n brouillon à terminer</numerusform>
            <numerusform>%n brouillons à terminer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tâche(s) à faire</source>
        <translation>
            <numerusform>une tâche à faire</numerusform>
            <numerusform>%n tâches à faire</numerusform>
        </translation>
    </message>
</context>
</TS>
