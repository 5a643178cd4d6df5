// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/learnedpart.h"

#include "core/async.h"
#include "core/text/learnedwords.h"
#include "ui/listening/listeningdeeds.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &id, const QString &icon, const QString &text, const QString &about)
{
    auto *one = new QPushButton(icons::icon(icon), text);
    one->setObjectName(id);
    one->setAccessibleName(u"%1: %2"_s.arg(text, about));
    setButtonKind(one, ButtonKind::Secondary);
    return one;
}

void addLine(QVBoxLayout *column, const QString &words, const BadgeContent &badge, const Theme &theme)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    auto *label = new TextLabel(words, TextRole::Body);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    line->addWidget(new Badge(badge), 0, Qt::AlignTop);
    column->addLayout(line);
}

}

LearnedPart::LearnedPart(Aftersales &aftersales, ListeningDeeds &deeds, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(u"learned"_s, parent), m_aftersales(aftersales), m_deeds(deeds), m_viewpoint(viewpoint)
{
    setObjectName(u"incidentLearned"_s);
}

void LearnedPart::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    whenDone(m_aftersales.matters(incident), this, [this, incident](const Result<Matters> &matters) {
        if (matters && incident == m_incident)
            take(*matters);
    });
}

void LearnedPart::take(const Matters &matters)
{
    if (matters.opinions == m_opinions && matters.measures == m_measures)
        return;
    m_opinions = matters.opinions;
    m_measures = matters.measures;
    emptied();
    for (const Measure &one : m_measures)
        addMeasure(column(), one);
    for (const Opinion &one : m_opinions)
        addOpinion(column(), one);
    Q_EMIT changed();
}

void LearnedPart::addMeasure(QVBoxLayout *column, const Measure &measure)
{
    const Theme theme = Theme::of(this);
    const QString words = measureInWords(measure, m_viewpoint.language, m_viewpoint.zone);
    const bool late = isOpen(measure) && measure.due && *measure.due < m_viewpoint.now();
    const BadgeContent badge = measure.dropped ? BadgeContent{u"minus"_s, tr("Dropped"), Tone::Muted}
        : !isOpen(measure)                     ? BadgeContent{u"settled"_s, tr("Done"), Tone::Settled}
        : late                                 ? BadgeContent{u"overdue"_s, tr("Overdue"), Tone::Overdue}
                                               : BadgeContent{u"clock"_s, tr("To do"), Tone::Info};
    addLine(column, words, badge, theme);
    if (!isOpen(measure))
        return;
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    const auto add = [&](const char *id, const QString &icon, const QString &text, MeasureAct::Act act) {
        QPushButton *one = button(QLatin1String(id) + measure.id.toString(), icon, text, measure.what);
        connect(one, &QPushButton::clicked, this, [this, measure, act] { m_deeds.endMeasure(m_incident, measure, act); });
        flow->addWidget(one);
    };
    add("measureDone-", u"settled"_s, tr("Done…"), MeasureAct::Act::Done);
    add("measureMove-", u"later"_s, tr("Another day…"), MeasureAct::Act::Moved);
    add("measureDrop-", u"minus"_s, tr("Drop…"), MeasureAct::Act::Dropped);
    column->addWidget(buttons);
}

void LearnedPart::addOpinion(QVBoxLayout *column, const Opinion &opinion)
{
    const Theme theme = Theme::of(this);
    const QString who = opinion.from == FeedbackFrom::Customer ? tr("The customer") : opinion.enteredBy.isEmpty() ? tr("The team") : opinion.enteredBy;
    const bool low = opinion.from == FeedbackFrom::Customer && opinion.score > 0 && opinion.score <= lowScore;
    const QString words = opinion.refused ? tr("%1 did not want to say").arg(who) : !opinion.answeredAt ? tr("%1 was asked").arg(who) : u"%1: %2"_s.arg(who, scoreInWords(opinion.score, m_viewpoint.language));
    const BadgeContent badge = opinion.followedAt ? BadgeContent{u"settled"_s, tr("Followed up"), Tone::Settled}
        : low                                     ? BadgeContent{u"warning"_s, tr("To follow up"), Tone::Soon}
                                                  : BadgeContent{u"feedback"_s, tr("Opinion"), Tone::Muted};
    addLine(column, opinion.mayCall ? words + u", "_s + tr("may be called") : words, badge, theme);
    if (!low || opinion.followedAt)
        return;
    QPushButton *follow = button(u"followUp-"_s + opinion.id.toString(), u"call-out"_s, tr("Followed up…"), words);
    connect(follow, &QPushButton::clicked, this, [this, opinion] { m_deeds.followUp(m_incident, opinion); });
    column->addWidget(follow, 0, Qt::AlignLeft);
}
