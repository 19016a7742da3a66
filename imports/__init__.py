"""Files of events and partners -> trees of texts that know their place: a module a format, one registry."""
