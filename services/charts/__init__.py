"""Charts written once, on a small canvas that the screen and the page each implement."""
