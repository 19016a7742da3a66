"""Where everything is kept: tables, migrations, one repository per aggregate, the unit of work."""
