-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking a site away asks whether a unit stands there: without this, each one looks through all equipment.

create index equipment_site on equipment (site);
