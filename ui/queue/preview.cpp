// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/preview.h"

#include "core/async.h"
#include "ui/incident/entrywords.h"
#include "ui/incident/textview.h"
#include "ui/look.h"
#include "ui/queue/previewhead.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytip.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t mostDuties = 4;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// The last that the customer said, as it stands after corrections.
const Entry *lastOfCustomer(const Dossier &dossier)
{
    const auto isCorrected = [&](const Entry &entry) {
        return std::any_of(dossier.entries.begin(), dossier.entries.end(), [&](const Entry &other) { return other.supersedes == entry.id; });
    };
    const auto found = std::find_if(dossier.entries.rbegin(), dossier.entries.rend(), [&](const Entry &entry) {
        return entry.direction == Direction::In && entry.audience == Audience::Customer && !entry.automatic && !isCorrected(entry);
    });
    return found == dossier.entries.rend() ? nullptr : &*found;
}

TextLabel *wrapped(const QString &text, TextRole role, Tone tone = Tone::Neutral)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWordWrap(true);
    return label;
}

}

QueuePreview::QueuePreview(Timeline &timeline, Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::LeftEdge), m_timeline(timeline), m_reminders(reminders), m_viewpoint(viewpoint), m_head(new PreviewHead(viewpoint)),
      m_stack(new QStackedWidget), m_scroll(new QScrollArea), m_deeds(new QWidget)
{
    setObjectName(u"queuePreview"_s);
    setAccessibleName(tr("Preview"));
    const Theme theme = Theme::of(this);
    auto *inside = new Pane(PaneGround::Surface);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    m_body->setSpacing(theme.space(2));
    auto *deeds = new FlowLayout(m_deeds);
    deeds->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), 0);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_deeds);
    column->addLayout(m_body);
    column->addStretch();
    m_scroll->setObjectName(u"previewContent"_s);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(inside);
    auto *nothing = new EmptyState(u"eye"_s, tr("Nothing to preview."));
    nothing->setHint(tr("Choose an incident in the list."));
    nothing->button()->setObjectName(u"previewNothing"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(nothing);
    m_stack->setCurrentWidget(nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumWidth(theme.space(72));
    setFocusProxy(m_scroll);
    m_rest.setSingleShot(true);
    m_rest.setInterval(80ms); // who runs through the list reads none of those between
    connect(&m_rest, &QTimer::timeout, this, &QueuePreview::load);
}

QWidget *QueuePreview::content() const
{
    return m_scroll;
}

void QueuePreview::addDeed(QAction *action)
{
    const QString text = action->text().section(u'\t', 0, 0).remove(u'&');
    auto *button = new QPushButton(action->icon(), text);
    button->setObjectName(u"preview-"_s + action->objectName());
    button->setAccessibleName(text);
    setButtonKind(button, m_deeds->layout()->count() == 0 ? ButtonKind::Primary : ButtonKind::Secondary);
    tipWithKey(button, action, text);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_deeds->layout()->addWidget(button);
}

void QueuePreview::show(IncidentId incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    refresh();
}

void QueuePreview::refresh()
{
    if (isVisible())
        m_rest.start();
}

void QueuePreview::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_rest.start();
}

void QueuePreview::tick()
{
    m_head->tick();
}

void QueuePreview::load()
{
    if (m_incident.isNull()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    whenDone(m_timeline.dossier(m_incident), this, [this, asked = m_incident](const Result<Dossier> &dossier) {
        if (asked != m_incident)
            return; // the keyboard went on
        if (dossier)
            take(*dossier);
        else // the list says what is wrong with the database; here is nothing to see
            m_stack->setCurrentIndex(1);
    });
}

void QueuePreview::take(const Dossier &dossier)
{
    const RuleSet rules = m_reminders.rules();
    m_head->show(dossier);
    empty(m_body);
    fillWords(dossier, rules);
    fillOwed(dossier, rules);
    m_stack->setCurrentWidget(m_scroll);
    Q_EMIT shown(m_incident);
}

void QueuePreview::fillWords(const Dossier &dossier, const RuleSet &rules)
{
    auto *head = new SectionHeader(tr("The customer's last words"));
    head->setIcon(u"customer"_s, Tone::Customer);
    m_body->addWidget(head);
    const Entry *last = lastOfCustomer(dossier);
    if (!last) {
        m_body->addWidget(wrapped(tr("The customer has said nothing yet."), TextRole::Body, Tone::Muted));
        return;
    }
    const EntryWords words = EntryWords::of(*last, dossier, rules, m_viewpoint);
    m_body->addWidget(wrapped(u"%1 · %2 · %3"_s.arg(m_viewpoint.clock(last->occurredAt), words.headline, words.who), TextRole::Caption, Tone::Muted));
    if (const QString text = m_viewpoint.in(last->customerText.words); !text.isEmpty()) {
        auto *view = new TextView(text, m_viewpoint.language);
        view->setObjectName(u"previewWords"_s);
        m_body->addWidget(view);
    } else {
        m_body->addWidget(wrapped(tr("What was said was not written down."), TextRole::Body, Tone::Muted));
    }
}

void QueuePreview::fillOwed(const Dossier &dossier, const RuleSet &rules)
{
    std::vector<const Commitment *> open;
    for (const Commitment &one : dossier.commitments) {
        if (one.status == Commitment::Status::Open)
            open.push_back(&one);
    }
    std::stable_sort(open.begin(), open.end(), [](const Commitment *a, const Commitment *b) { return a->due && (!b->due || *a->due < *b->due); });
    m_body->addSpacing(Theme::of(this).space(2));
    auto *head = new SectionHeader(tr("Owed"));
    head->setIcon(u"promise"_s, Tone::Accent);
    head->setCount(static_cast<int>(open.size()));
    m_body->addWidget(head);
    if (open.empty())
        m_body->addWidget(wrapped(tr("Nothing is owed here."), TextRole::Body, Tone::Muted));
    for (size_t i = 0; i < std::min(open.size(), mostDuties); ++i)
        m_body->addWidget(duty(*open[i], look::what(*open[i], rules, m_viewpoint.language.code())));
    if (open.size() > mostDuties)
        m_body->addWidget(wrapped(tr("And %n more", nullptr, static_cast<int>(open.size() - mostDuties)), TextRole::Caption, Tone::Muted));
}

QWidget *QueuePreview::duty(const Commitment &commitment, const QString &what)
{
    const Theme theme = Theme::of(this);
    const UrgencyLook urgency = Viewpoint::look(m_viewpoint.horizon(commitment.due));
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, theme.space(1), 0, theme.space(1));
    column->setSpacing(theme.space(1));
    column->addWidget(wrapped(what, TextRole::Strong));
    auto *when = new QHBoxLayout;
    when->setSpacing(theme.space(2));
    when->addWidget(new Badge({urgency.icon, commitment.due ? m_viewpoint.remaining(*commitment.due) : Viewpoint::word(Horizon::Never), urgency.tone}));
    when->addWidget(new TextLabel(commitment.due ? m_viewpoint.clock(*commitment.due) : QString(), TextRole::Caption, Tone::Muted));
    when->addStretch();
    column->addLayout(when);
    return line;
}
