"""Qt interface: windows, screens, widgets. Reaches the data through services only."""
