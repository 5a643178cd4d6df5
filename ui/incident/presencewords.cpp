// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/presencewords.h"

using namespace Qt::StringLiterals;

QString PresenceWords::icon(Doing doing)
{
    return doing == Doing::Writing ? u"draft"_s : u"eye"_s;
}

Tone PresenceWords::tone(Doing doing)
{
    return doing == Doing::Writing ? Tone::Soon : Tone::Info;
}

QString PresenceWords::word(Doing doing)
{
    return doing == Doing::Writing ? tr("Writing") : tr("Viewing");
}

QString PresenceWords::sentence(const PresentPerson &present, const Viewpoint &viewpoint)
{
    return present.doing == Doing::Writing ? wholeSentence(present, viewpoint) : tr("%1 is viewing").arg(present.person);
}

QString PresenceWords::wholeSentence(const PresentPerson &present, const Viewpoint &viewpoint)
{
    const QString words = present.doing == Doing::Writing ? tr("%1 is writing (since %2)") : tr("%1 is viewing (since %2)");
    return words.arg(present.person, viewpoint.clock(present.since));
}
