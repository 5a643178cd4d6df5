// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/checklist.h"

#include "core/async.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct StepLook
{
    QString icon;
    Tone tone;
};

StepLook lookOf(const StepOnList &step)
{
    switch (step.stand) {
    case StepOnList::Stand::Current: return {u"arrow-right"_s, Tone::Accent};
    case StepOnList::Stand::NotAsked: return {u"minus"_s, Tone::Muted};
    case StepOnList::Stand::Recorded:
        if (step.record->result == StepResult::Done)
            return {u"settled"_s, Tone::Settled};
        return step.record->result == StepResult::Failed ? StepLook{u"close"_s, Tone::Overdue} : StepLook{u"minus"_s, Tone::Muted};
    case StepOnList::Stand::Ahead:
    case StepOnList::Stand::Undecided: break;
    }
    return {u"step"_s, Tone::Muted};
}

}

Checklist::Checklist(Protocols &protocols, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_protocols(protocols), m_viewpoint(viewpoint), m_message(new MessageBar), m_steps(new QVBoxLayout)
{
    setObjectName(u"checklist"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1.5));
    column->addWidget(m_message);
    column->addLayout(m_steps);
}

void Checklist::setIncident(IncidentId incident)
{
    if (m_incident == incident)
        return reload();
    m_incident = incident;
    m_saving = false;
    m_message->clear();
    take({});
    reload();
}

void Checklist::reload()
{
    if (m_incident.isNull())
        return;
    whenDone(m_protocols.standing(m_incident), this, [this, incident = m_incident](const Result<ProtocolStanding> &standing) {
        if (incident != m_incident)
            return;
        if (!standing)
            m_message->say(MessageBar::Kind::Error, standing.error().text);
        else if (!(*standing == m_standing))
            take(*standing);
    });
}

void Checklist::focusWords()
{
    if (m_words)
        m_words->setFocus();
}

QString Checklist::title() const
{
    if (!m_standing.protocol)
        return {};
    int asked = 0, ended = 0;
    for (const StepOnList &step : m_standing.steps) {
        asked += step.stand != StepOnList::Stand::NotAsked;
        ended += step.stand == StepOnList::Stand::Recorded;
    }
    return tr("Checklist %1/%2").arg(ended).arg(asked);
}

void Checklist::take(const ProtocolStanding &standing)
{
    const QString typed = m_words ? m_words->text() : QString(), before = m_current;
    const bool hadFocus = m_words && m_words->hasFocus();
    m_standing = standing;
    m_words = nullptr;
    m_buttons.clear();
    m_current.clear();
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1.5));
    m_steps->addWidget(m_list);
    for (const StepOnList &step : m_standing.steps)
        addStep(step);
    if (m_words && m_current == before) // another desk recorded something: what is being typed stays
        m_words->setText(typed);
    if (m_words && hadFocus)
        m_words->setFocus();
    Q_EMIT changed();
}

QString Checklist::standOf(const StepOnList &step) const
{
    QStringList parts;
    if (step.record) {
        const StepResult result = step.record->result;
        parts << (result == StepResult::Done ? tr("Done") : result == StepResult::Failed ? tr("Did not solve it") : tr("Skipped"));
        parts << step.record->by << m_viewpoint.clock(step.record->at);
    } else if (step.stand == StepOnList::Stand::NotAsked) {
        parts << tr("Not needed");
    } else if (step.stand == StepOnList::Stand::Undecided) {
        parts << tr("Depends on an earlier step");
    }
    if (step.stand == StepOnList::Stand::Current && step.due)
        parts << tr("by %1").arg(m_viewpoint.clock(*step.due));
    if (!step.step.role.isEmpty() && !step.record && step.stand != StepOnList::Stand::NotAsked)
        parts << step.step.role;
    if (step.step.blocks != StepBlocks::Nothing && !step.record && step.stand != StepOnList::Stand::NotAsked)
        parts << (step.step.blocks == StepBlocks::Solving ? tr("before it is solved") : tr("before it is closed"));
    return parts.join(u"  ·  "_s);
}

void Checklist::addStep(const StepOnList &step)
{
    const Theme theme = Theme::of(this);
    const StepLook look = lookOf(step);
    const bool isCurrent = step.stand == StepOnList::Stand::Current;
    auto *title = new TextLabel(m_viewpoint.in(step.step.title), isCurrent ? TextRole::Strong : TextRole::Body,
                                step.stand == StepOnList::Stand::NotAsked ? Tone::Muted : Tone::Neutral);
    title->setWordWrap(true);
    const QString stand = standOf(step);
    title->setAccessibleName(u"%1: %2"_s.arg(title->text(), isCurrent ? tr("current step. %1").arg(stand) : stand));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    if (!stand.isEmpty()) {
        auto *below = new TextLabel(stand, TextRole::Caption, Tone::Muted);
        below->setWordWrap(true);
        words->addWidget(below);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(new IconLabel(look.icon, look.tone, 4), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    column->addLayout(row);
    if (isCurrent)
        column->addWidget(buildCurrent(step));
}

QWidget *Checklist::buildCurrent(const StepOnList &step)
{
    m_current = step.step.id;
    auto *card = new Card;
    card->setTone(Tone::Accent);
    if (const QString ask = step.step.ask.words.in(m_viewpoint.language.code()); !ask.isEmpty()) {
        auto *label = new TextLabel(tr("Ask the customer: %1").arg(ask), TextRole::Body);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    m_words = new QLineEdit;
    m_words->setObjectName(u"stepWords"_s);
    m_words->setAccessibleName(tr("Result of the step %1").arg(m_viewpoint.in(step.step.title)));
    m_words->setPlaceholderText(step.step.evidence == StepEvidence::Words ? tr("What was found (needed)") : tr("What was found"));
    card->body()->addWidget(m_words);
    auto *row = new FlowLayout;
    const auto button = [&](const char *id, const QString &text, StepResult result, ButtonKind kind) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(id));
        made->setAccessibleName(u"%1: %2"_s.arg(text, m_viewpoint.in(step.step.title)));
        setButtonKind(made, kind);
        connect(made, &QPushButton::clicked, this, [this, result] { record(result); });
        m_buttons << made;
        row->addWidget(made);
    };
    button("stepDone", tr("Done"), StepResult::Done, ButtonKind::Primary);
    button("stepFailed", tr("Did not solve it"), StepResult::Failed, ButtonKind::Secondary);
    button("stepSkipped", tr("Skip"), StepResult::Skipped, ButtonKind::Quiet);
    card->body()->addLayout(row);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { record(StepResult::Done); });
    return card;
}

void Checklist::record(StepResult result)
{
    if (m_saving || m_current.isEmpty())
        return;
    m_saving = true;
    for (QPushButton *button : m_buttons)
        button->setEnabled(false);
    whenDone(m_protocols.record(m_incident, m_current, result, m_words->text()), this, [this, incident = m_incident](const Result<Entry> &entry) {
        if (incident != m_incident)
            return; // the person went on to another one
        m_saving = false;
        for (QPushButton *button : m_buttons)
            button->setEnabled(true);
        if (!entry) {
            m_message->say(MessageBar::Kind::Error, entry.error().text);
            if (m_words)
                m_words->setFocus();
            return;
        }
        m_message->clear();
        if (m_words)
            m_words->clear();
        Q_EMIT said(tr("The step is recorded."));
        reload();
    });
}
