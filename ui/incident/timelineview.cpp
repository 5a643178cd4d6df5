// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows and when; how its rows come to be is in timelinebuild.cpp, finding in timelinefind.cpp.
#include "ui/incident/timelineview.h"

#include "ui/incident/entryview.h"
#include "ui/incident/groupview.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

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
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &TimelineView::buildSlice);
    // What is in sight stays there while rows around it are built and labels find their height.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TimelineView::keepPlace);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_atNewest = isAtNewest();
        m_anchor = nullptr;
        if (m_atNewest && !m_writing && !m_new.empty()) {
            m_new.clear();
            Q_EMIT newcomersChanged(0);
        }
    });
}

void TimelineView::setDossier(const Dossier &dossier, const RuleSet &rules)
{
    const bool other = dossier.incident.id != m_dossier.incident.id;
    std::vector<EntryId> arrived;
    for (const Entry &entry : dossier.entries) {
        if (!other && !m_known.contains(entry.id))
            arrived.push_back(entry.id);
    }
    m_dossier = dossier;
    m_rules = rules;
    m_known.clear();
    for (const Entry &entry : dossier.entries)
        m_known.insert(entry.id);
    const size_t before = m_new.size();
    if (other) {
        forgetFound();
        clear();
        m_new.clear();
        m_unfolded.clear();
        m_atNewest = true;
    } else if (!arrived.empty() && (m_writing || !m_atNewest) && !m_expectsOwn) {
        m_new.insert(m_new.end(), arrived.begin(), arrived.end());
        m_atNewest = false;
    } else if (!arrived.empty()) {
        m_atNewest = true;
    }
    if (!arrived.empty() || other)
        m_expectsOwn = false;
    rebuild();
    if (m_new.size() != before)
        Q_EMIT newcomersChanged(newcomers());
    if (other)
        Q_EMIT foundForgotten();
}

void TimelineView::setAttachments(const std::vector<Attachment> &attachments, Attachments *files)
{
    m_files = files;
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    if (!m_dossier.incident.id.isNull())
        rebuild();
}

void TimelineView::setFilter(TimelineFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    forgetFound();
    m_atNewest = true;
    m_anchor = nullptr;
    rebuild();
    Q_EMIT filterChanged(filter);
    Q_EMIT foundForgotten();
}

void TimelineView::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    m_newestFirst = newestFirst;
    forgetFound();
    clear(); // every row has another place
    m_atNewest = true;
    rebuild();
    Q_EMIT foundForgotten();
}

bool TimelineView::isAtNewest() const
{
    const QScrollBar *bar = verticalScrollBar();
    return m_newestFirst ? bar->sliderPosition() <= bar->minimum() : bar->sliderPosition() >= bar->maximum();
}

void TimelineView::showNewest()
{
    m_atNewest = true;
    m_anchor = nullptr;
    verticalScrollBar()->setValue(m_newestFirst ? verticalScrollBar()->minimum() : verticalScrollBar()->maximum());
}

void TimelineView::showNewcomers()
{
    if (m_new.empty())
        return;
    const EntryId first = m_new.front();
    m_new.clear();
    Q_EMIT newcomersChanged(0);
    reveal(first);
}

void TimelineView::keepPlace()
{
    if (m_atNewest)
        verticalScrollBar()->setValue(m_newestFirst ? verticalScrollBar()->minimum() : verticalScrollBar()->maximum());
    else if (m_anchor)
        verticalScrollBar()->setValue(m_anchor->y() - m_anchorAt);
}

TimelinePlace TimelineView::place() const
{
    TimelinePlace here{m_filter, {}, 0, m_unfolded};
    for (const Line &slot : m_slots) {
        const bool isInSight = slot.widget && slot.widget->geometry().bottom() >= verticalScrollBar()->value();
        if (m_atNewest || !isInSight || slot.row.entries.empty())
            continue;
        here.entry = m_dossier.entries[slot.row.entries.front()].id;
        here.at = slot.widget->y() - verticalScrollBar()->value();
        break;
    }
    return here;
}

void TimelineView::returnTo(const TimelinePlace &place)
{
    m_unfolded = place.unfolded;
    setFilter(place.filter);
    fold();
    const size_t slot = place.entry ? slotOf(*place.entry) : m_slots.size();
    if (slot == m_slots.size())
        return;
    if (!m_slots[slot].widget)
        buildSlot(slot);
    m_atNewest = false;
    m_anchor = m_slots[slot].widget; // it stays where it is while the rows above it are built
    m_anchorAt = place.at;
    settle();
    keepPlace();
}

void TimelineView::reveal(EntryId entry)
{
    const auto isIt = [entry](const Entry *one) { return one->id == entry; };
    const std::vector<const Entry *> now = shown();
    if (std::none_of(now.begin(), now.end(), isIt))
        setFilter(TimelineFilter::All);
    EntryView *view = viewOf(entry);
    if (!view)
        return;
    m_atNewest = false;
    m_anchor = nullptr;
    settle();
    view->setFocus();
    ensureWidgetVisible(view);
}

std::vector<const Entry *> TimelineView::shown() const
{
    std::vector<const Entry *> all;
    for (const Line &slot : m_slots) {
        for (const size_t place : slot.row.entries)
            all.push_back(&m_dossier.entries[place]);
    }
    return all;
}

QList<QWidget *> TimelineView::stops() const
{
    QList<QWidget *> all;
    for (const Line &slot : m_slots) {
        if (auto *group = qobject_cast<GroupView *>(slot.widget)) {
            all << group;
            for (EntryView *entry : group->entries())
                all << entry;
        } else if (auto *entry = qobject_cast<EntryView *>(slot.widget)) {
            all << entry;
        }
    }
    return all;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_K, down = event->key() == Qt::Key_Down || event->key() == Qt::Key_J;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QList<QWidget *> all = stops();
    if ((!up && !down && !enter) || all.isEmpty() || event->modifiers() & ~Qt::KeypadModifier) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    qsizetype at = all.size();
    for (qsizetype i = 0; i < all.size(); ++i)
        at = all[i]->hasFocus() ? i : at;
    if (enter) {
        if (auto *entry = at < all.size() ? qobject_cast<EntryView *>(all[at]) : nullptr)
            entry->toggleFolded();
        return;
    }
    const qsizetype none = m_newestFirst ? 0 : all.size() - 1;
    const qsizetype next = at == all.size() ? none : std::clamp(at + (up ? -1 : 1), qsizetype(0), all.size() - 1);
    all[next]->setFocus();
    m_atNewest = false;
    m_anchor = nullptr;
    ensureWidgetVisible(all[next]);
    m_atNewest = next == none && isAtNewest();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    holdPlace();
    QScrollArea::resizeEvent(event);
    if (m_atNewest)
        showNewest();
}
