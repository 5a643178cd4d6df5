// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/deedwords.h"

using namespace Qt::StringLiterals;
using What = TriageDeed::What;

QString DeedWords::naming(const TriageDeed &deed, int count, const QString &who)
{
    switch (deed.what) {
    case What::Take: return tr("taking %n incident(s)", nullptr, count);
    case What::Assign: return tr("assigning %n incident(s) to %1", nullptr, count).arg(who);
    case What::Unassign: return tr("assigning %n incident(s) to nobody", nullptr, count);
    case What::Send: return tr("sending %1 to %n incident(s)", nullptr, count).arg(who);
    case What::Unsend: return tr("not sending %1 to %n incident(s)", nullptr, count).arg(who);
    case What::Priority: return tr("the priority of %n incident(s)", nullptr, count);
    case What::Tags: return tr("the tags of %n incident(s)", nullptr, count);
    case What::Resolve: return tr("marking %n incident(s) as solved", nullptr, count);
    case What::Wait: return tr("letting %n incident(s) wait", nullptr, count);
    case What::Activate: return tr("setting %n incident(s) back to active", nullptr, count);
    case What::Snooze: return tr("putting off %n incident(s)", nullptr, count);
    }
    return {};
}

QString DeedWords::done(const TriageDeed &deed, int count, const QString &who)
{
    switch (deed.what) {
    case What::Take: return tr("You follow %n incident(s) now.", nullptr, count);
    case What::Assign: return tr("%n incident(s) assigned to %1.", nullptr, count).arg(who);
    case What::Unassign: return tr("%n incident(s) assigned to nobody.", nullptr, count);
    case What::Send: return tr("%1 goes to %n incident(s); who follows stays.", nullptr, count).arg(who);
    case What::Unsend: return tr("%1 does not go to %n incident(s) any more.", nullptr, count).arg(who);
    case What::Priority: return tr("Priority of %n incident(s) set.", nullptr, count);
    case What::Tags: return tr("Tags of %n incident(s) set.", nullptr, count);
    case What::Resolve: return tr("%n incident(s) marked as solved; the customer is still to be told.", nullptr, count);
    case What::Wait: return tr("%n incident(s) set to wait.", nullptr, count);
    case What::Activate: return tr("%n incident(s) back to active.", nullptr, count);
    case What::Snooze: return tr("%n incident(s) put off.", nullptr, count);
    }
    return {};
}

QString DeedWords::question(What what, int count)
{
    switch (what) {
    case What::Take: return tr("Take %n incident(s)", nullptr, count);
    case What::Assign: return tr("Assign %n incident(s)", nullptr, count);
    case What::Unassign: return tr("Assign %n incident(s) to nobody", nullptr, count);
    case What::Send: return tr("Send somebody to %n incident(s)", nullptr, count);
    case What::Unsend: return tr("Send somebody to %n incident(s) no more", nullptr, count);
    case What::Priority: return tr("Priority of %n incident(s)", nullptr, count);
    case What::Tags: return tr("Tags of %n incident(s)", nullptr, count);
    case What::Resolve: return tr("Mark %n incident(s) as solved", nullptr, count);
    case What::Wait: return tr("Let %n incident(s) wait", nullptr, count);
    case What::Activate: return tr("Set %n incident(s) back to active", nullptr, count);
    case What::Snooze: return tr("Put off what %n incident(s) owe next", nullptr, count);
    }
    return {};
}

QString DeedWords::failure(const BulkFailure &failure)
{
    return failure.number.isEmpty() ? failure.error.text : u"%1: %2"_s.arg(failure.number, failure.error.text);
}
