// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchwords.h"

#include "core/text/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString number(double value, int digits, const Viewpoint &viewpoint)
{
    return viewpoint.language.locale().toString(value, 'f', digits);
}

}

QString DispatchWords::distance(const Ranked &ranked, const Viewpoint &viewpoint)
{
    switch (ranked.distanceBy) {
    case DistanceBy::Coordinates: return tr("%1 km").arg(number(ranked.km.value_or(0), ranked.km.value_or(0) < 10 ? 1 : 0, viewpoint));
    case DistanceBy::PostalCode: return tr("same postal code");
    case DistanceBy::PostalArea: return tr("same postal area");
    case DistanceBy::Province: return tr("same province");
    case DistanceBy::Unknown: break;
    }
    return tr("distance not known");
}

QString DispatchWords::free(const Ranked &ranked, const Job &job, const Viewpoint &viewpoint)
{
    if (!ranked.freeFrom)
        return tr("not free within 30 days");
    if (*ranked.freeFrom > job.from)
        return tr("free from %1").arg(viewpoint.clock(*ranked.freeFrom));
    return job.from <= viewpoint.now() ? tr("free now") : tr("free then");
}

QString DispatchWords::load(int openIncidents)
{
    return tr("%n open incident(s)", nullptr, openIncidents);
}

QString DispatchWords::known(const Ranked &ranked)
{
    if (ranked.visitsToEquipment > 0)
        return tr("was at this unit %n time(s)", nullptr, ranked.visitsToEquipment);
    return ranked.visitsToCustomer > 0 ? tr("was at this customer's %n time(s)", nullptr, ranked.visitsToCustomer) : QString();
}

QString DispatchWords::skills(const Ranked &ranked, const Job &job)
{
    QStringList parts;
    for (size_t i = 0; i < job.skills.size() && i < ranked.skills.size(); ++i) {
        const Skill &need = job.skills[i], &has = ranked.skills[i];
        parts << tr("%1: has %2, needs %3").arg(need.name).arg(has.level).arg(need.level);
    }
    return parts.join(u"; "_s);
}

QString DispatchWords::obstacle(const Obstacle &obstacle, const Viewpoint &viewpoint)
{
    switch (obstacle.what) {
    case Hindrance::SkillMissing: return tr("lacks %1").arg(obstacle.about);
    case Hindrance::LevelTooLow: return tr("%1 %2, needs %3").arg(obstacle.about).arg(obstacle.has).arg(obstacle.needs);
    case Hindrance::CertificateMissing: return tr("not certified for %1").arg(obstacle.about);
    case Hindrance::Absent: {
        const QString until = tr("away until %1").arg(viewpoint.language.locale().toString(obstacle.until, tr("ddd d MMM")));
        return obstacle.about.isEmpty() ? until : tr("%1; %2 stands in").arg(until, obstacle.about);
    }
    case Hindrance::NeverFree: return tr("not free within 30 days");
    }
    return {};
}

QString DispatchWords::score(double score, double best, const Viewpoint &viewpoint)
{
    return tr("%1 of %2").arg(number(score, 0, viewpoint), number(best, 0, viewpoint));
}

RowContent DispatchWords::row(const DispatchRow &one, const DispatchSheet &sheet, int place, const Viewpoint &viewpoint)
{
    const Ranked &ranked = one.ranked;
    RowContent row;
    row.icon = ranked.canGo() ? u"check"_s : u"warning"_s;
    row.iconTone = ranked.canGo() ? Tone::Settled : Tone::Soon;
    row.lead = QString::number(place);
    row.title = one.technician.collaborator ? tr("%1 (collaborator)").arg(one.technician.name) : one.technician.name;
    row.moment = score(ranked.score, sheet.best, viewpoint);
    QStringList parts{distance(ranked, viewpoint), free(ranked, sheet.job, viewpoint), load(ranked.openIncidents)};
    if (const QString before = known(ranked); !before.isEmpty())
        parts << before;
    if (sheet.incident.owner == one.technician.id)
        row.badges << BadgeContent{u"team"_s, tr("Follows it"), Tone::Accent};
    const std::vector<TechnicianId> &sent = sheet.incident.technicians;
    if (std::find(sent.begin(), sent.end(), one.technician.id) != sent.end())
        row.badges << BadgeContent{u"visits"_s, tr("Goes"), Tone::Accent};
    if (!ranked.canGo())
        row.badges << BadgeContent{{}, obstacle(ranked.obstacles.front(), viewpoint), Tone::Soon};
    if (ranked.obstacles.size() > 1)
        row.badges << BadgeContent{{}, tr("and %n more", nullptr, static_cast<int>(ranked.obstacles.size()) - 1), Tone::Muted};
    row.subtitle = parts.join(u" · "_s);
    return row;
}

QList<std::pair<QString, QString>> DispatchWords::numbers(const DispatchRow &one, const DispatchSheet &sheet, const Viewpoint &viewpoint)
{
    const Ranked &ranked = one.ranked;
    const auto earned = [&](const QString &what, double points) { return tr("%1 – %2 points").arg(what, number(points, 1, viewpoint)); };
    const QString skill = skills(ranked, sheet.job), before = known(ranked);
    QList<std::pair<QString, QString>> lines{{tr("Distance"), earned(distance(ranked, viewpoint), ranked.distanceScore)},
                                             {tr("Skills"), earned(skill.isEmpty() ? tr("none is asked for") : skill, ranked.skillScore)},
                                             {tr("Free"), earned(free(ranked, sheet.job, viewpoint), ranked.freeScore)},
                                             {tr("Load"), earned(load(ranked.openIncidents), ranked.loadScore)},
                                             {tr("Knows the place"), earned(before.isEmpty() ? tr("was never there") : before, ranked.knownScore)}};
    if (!sheet.job.brand.isEmpty())
        lines.insert(2, {tr("Certificate"), ranked.certified ? tr("certified for %1").arg(sheet.job.brand) : tr("not certified for %1").arg(sheet.job.brand)});
    for (const Obstacle &hindrance : ranked.obstacles)
        lines << std::pair(tr("In the way"), obstacle(hindrance, viewpoint));
    return lines;
}

BadgeContent DispatchWords::stand(const CallTurn &turn, const Viewpoint &viewpoint)
{
    if (turn.calls.empty())
        return {u"call-out"_s, tr("Not called yet"), Tone::Muted};
    const ListedCall &last = turn.calls.back();
    const QString what = tr("%1, %2").arg(nameOfAnswer(last.answer, viewpoint.language), viewpoint.clock(last.at));
    switch (turn.stand) {
    case CallTurn::Stand::Goes: return {u"settled"_s, what, Tone::Settled};
    case CallTurn::Stand::Refused: return {u"close"_s, what, Tone::Overdue};
    case CallTurn::Stand::Again: return {u"missed-call"_s, what, Tone::Soon};
    case CallTurn::Stand::Ahead: break;
    }
    return {u"call-out"_s, what, Tone::Muted};
}

QString DispatchWords::offer(const OfferedIncident &offered, const Viewpoint &viewpoint)
{
    const QString age = viewpoint.age(offered.offer.at);
    if (viewpoint.now() - offered.offer.at < std::chrono::minutes(1))
        return offered.isMine ? tr("Offered to you by %1 just now").arg(offered.offer.by) : tr("Offered to %1 by %2 just now").arg(offered.to, offered.offer.by);
    return offered.isMine ? tr("Offered to you by %1, %2 ago").arg(offered.offer.by, age) : tr("Offered to %1 by %2, %3 ago").arg(offered.to, offered.offer.by, age);
}
