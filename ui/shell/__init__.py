"""The main window: navigation, menus, search, messages. It knows no data and no screen."""
