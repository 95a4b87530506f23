"""Schema migrations, run by services.migration."""
