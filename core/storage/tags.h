// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/storage/connection.h"

// Which incidents bear which tags, kept in the transaction that writes the incident.

/// A tag as it is compared: its words, joined. Empty for a tag without words.
QString tagKey(const QString &tag);
/// The columns of incident_tag that repeat those of the incident.
const QStringList &tagColumns();

/// Writes the tags of an incident, new or with other tags.
Result<void> keepTags(Connection &, const IncidentId &, const QStringList &tags);
/// Brings what stands beside the tags to what the incident says now.
Result<void> moveTags(Connection &, const IncidentId &);
/// Are the tags of the incident those that would be written now?
Result<bool> areTagsKept(Connection &, const Incident &);
/// Makes all of them from the incidents that are stored.
Result<void> fillTags(Connection &);
