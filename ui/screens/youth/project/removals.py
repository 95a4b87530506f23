"""Competences, projects and trainings entered by mistake."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from services.projects.records import Item, remove, restore
from services.projects.view import CompetenceItem, ProjectItem
from ui.screens.youth.removal import Removal


def removal_of(item: Item) -> Removal:
    """Return what takes a competence, a project or a training away."""
    translate = QCoreApplication.translate
    tables: tuple[str, ...]
    if isinstance(item, CompetenceItem):
        words, tables = translate("project", "Compétence retirée."), ("competence",)
    elif isinstance(item, ProjectItem):
        words = translate("project", "Projet retiré.")
        tables = ("project", "project_occupation", "training_step")
    else:
        words, tables = translate("project", "Formation retirée."), ("training_step",)
    return Removal(words, tables, partial(remove, item=item), restore)
