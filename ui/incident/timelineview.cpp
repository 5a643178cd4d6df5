// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timelineview.h"

#include "ui/incident/entryview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimelineView::TimelineView(const Viewpoint &viewpoint, QWidget *parent) : QScrollArea(parent), m_viewpoint(viewpoint)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(Theme::of(this).space(10));
    // The newest entry stays in view while labels find their height, until the person scrolls away.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_atNewest)
            verticalScrollBar()->setValue(maximum);
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_atNewest = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum();
    });
}

void TimelineView::setDossier(const Dossier &dossier, const RuleSet &rules)
{
    const bool grown = dossier.incident.id != m_incident || dossier.entries.size() > m_count;
    const int before = verticalScrollBar()->value();
    m_incident = dossier.incident.id;
    m_count = dossier.entries.size();
    const Theme theme = Theme::of(this);
    auto *content = new Pane(PaneGround::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme.space(2), 0, theme.space(2));
    column->setSpacing(0);
    QDate day;
    for (const Entry &entry : dossier.entries) {
        const QDate date = entry.occurredAt.in(m_viewpoint.zone).date();
        if (date != day) {
            auto *heading = new TextLabel(m_viewpoint.day(date), TextRole::Strong, Tone::Muted);
            heading->setContentsMargins(theme.space(26), theme.space(2), 0, theme.space(2));
            column->addWidget(heading);
            day = date;
        }
        column->addWidget(new EntryView(entry, dossier, rules, m_viewpoint));
    }
    column->addStretch();
    m_atNewest = m_atNewest || grown;
    setWidget(content);
    if (m_atNewest)
        showNewest();
    else
        verticalScrollBar()->setValue(before);
}

void TimelineView::showNewest()
{
    m_atNewest = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QList<EntryView *> TimelineView::entries() const
{
    return widget() ? widget()->findChildren<EntryView *>(QString(), Qt::FindDirectChildrenOnly) : QList<EntryView *>();
}

void TimelineView::reveal(EntryId entry)
{
    for (EntryView *view : entries()) {
        if (view->entry() != entry)
            continue;
        m_atNewest = false;
        view->setFocus();
        ensureWidgetVisible(view);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_K, down = event->key() == Qt::Key_Down || event->key() == Qt::Key_J;
    const QList<EntryView *> all = entries();
    if ((!up && !down) || all.isEmpty() || event->modifiers() & ~Qt::KeypadModifier) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    qsizetype at = all.size();
    for (qsizetype i = 0; i < all.size(); ++i)
        at = all[i]->hasFocus() ? i : at;
    const qsizetype next = at == all.size() ? at - 1 : std::clamp(at + (up ? -1 : 1), qsizetype(0), all.size() - 1);
    all[next]->setFocus();
    m_atNewest = next == all.size() - 1;
    ensureWidgetVisible(all[next]);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_atNewest)
        showNewest();
}
