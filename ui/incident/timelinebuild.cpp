// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a timeline come to be: a few at a time, and only those that show something else than before.
#include "ui/incident/entryview.h"
#include "ui/incident/entrywords.h"
#include "ui/incident/groupview.h"
#include "ui/incident/rowslayout.h"
#include "ui/incident/timelineview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceMs = 25; ///< the window answers between two slices
constexpr int leastRows = 4; ///< of a slice: each costs a layout and a repaint, however short it is

/// Holds the rows. It has no size that it would like: finding one would lay every text out for a width that it never gets.
class Rows : public Pane
{
public:
    Rows() : Pane(PaneGround::Window) {}

    QSize sizeHint() const override { return QSize(); }
    QSize minimumSizeHint() const override { return QSize(); }
};

/// Gives every part of a new row its size at once, from within: left to themselves they would find it in passes that can be seen.
void layOut(QWidget *row)
{
    const QList<QWidget *> parts = row->findChildren<QWidget *>();
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if ((*part)->layout())
            (*part)->layout()->activate();
    }
    if (row->layout())
        row->layout()->activate();
}

}

void TimelineView::clear()
{
    m_slices.stop();
    m_slots.clear();
    m_anchor = nullptr;
    m_content = new Rows;
    m_column = new RowsLayout(m_content, [this] { return QRect(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height()); });
    connect(m_column, &RowsLayout::moved, this, &TimelineView::keepPlace, Qt::QueuedConnection);
    const Theme theme = Theme::of(this);
    m_column->setContentsMargins(0, theme.space(2), 0, theme.space(2));
    setWidget(m_content);
}

QString TimelineView::signOf(const TimelineRow &row, const std::vector<EntryId> &unanswered) const
{
    if (row.kind == TimelineRow::Kind::Day)
        return m_viewpoint.day(row.day);
    QStringList parts;
    for (const size_t place : row.entries) {
        const Entry &entry = m_dossier.entries[place];
        parts << entry.id.toString() << EntryWords::of(entry, m_dossier, m_rules, m_viewpoint).spoken(entry, m_viewpoint);
        if (std::find(unanswered.begin(), unanswered.end(), entry.id) != unanswered.end())
            parts << u"unanswered"_s;
        for (const Attachment &attachment : m_attachments) {
            if (attachment.entry == entry.id)
                parts << attachment.id.toString();
        }
    }
    return parts.join(u'\n');
}

void TimelineView::rebuild()
{
    if (!m_content)
        clear();
    holdPlace();
    m_unanswered = unansweredEntries(m_dossier);
    std::map<QString, QWidget *> before;
    for (const Line &slot : m_slots) {
        if (slot.widget)
            before.emplace(slot.sign, slot.widget);
    }
    m_slots.clear();
    for (TimelineRow &row : timelineRows(m_dossier, m_filter, m_newestFirst, m_viewpoint.zone)) {
        Line slot{std::move(row), {}, nullptr};
        slot.sign = signOf(slot.row, m_unanswered);
        if (const auto kept = before.find(slot.sign); kept != before.end()) {
            slot.widget = kept->second;
            before.erase(kept);
        }
        m_slots.push_back(std::move(slot));
    }
    for (const auto &[sign, widget] : before) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_slices.start();
    buildSlice();
}

void TimelineView::holdPlace()
{
    if (m_atNewest || m_anchor)
        return;
    for (const Line &slot : m_slots) {
        if (!slot.widget || slot.widget->geometry().bottom() < verticalScrollBar()->value())
            continue;
        m_anchor = slot.widget;
        m_anchorAt = slot.widget->y() - verticalScrollBar()->value();
        return;
    }
}

void TimelineView::settle()
{
    m_column->settle();
    m_column->activate();
}

std::optional<size_t> TimelineView::nextSlot() const
{
    const size_t count = m_slots.size();
    const bool fromEnd = m_atNewest && !m_newestFirst;
    for (size_t i = 0; i < count; ++i) {
        const size_t at = fromEnd ? count - 1 - i : i;
        if (!m_slots[at].widget)
            return at;
    }
    return {};
}

void TimelineView::buildSlice()
{
    QElapsedTimer clock;
    clock.start();
    m_content->setUpdatesEnabled(false); // nobody sees a row before it has its size
    std::optional<size_t> next = nextSlot();
    for (int built = 0; next && (built < leastRows || clock.elapsed() < sliceMs); ++built, next = nextSlot())
        buildSlot(*next);
    m_column->activate();
    m_content->setUpdatesEnabled(true);
    if (next)
        return;
    m_slices.stop();
    orderTabs();
    Q_EMIT completed();
}

void TimelineView::buildSlot(size_t slot)
{
    int at = 0;
    for (size_t i = 0; i < slot; ++i)
        at += m_slots[i].widget ? 1 : 0;
    m_slots[slot].widget = build(m_slots[slot].row);
    m_column->insertRow(at, m_slots[slot].widget);
    m_slots[slot].widget->show();
    layOut(m_slots[slot].widget);
    // Whoever asks for the parts in order - a screen reader - gets them as they are read, not as they were built.
    for (size_t i = slot + 1; i < m_slots.size(); ++i) {
        if (m_slots[i].widget) {
            m_slots[slot].widget->stackUnder(m_slots[i].widget);
            m_disordered = true;
            break;
        }
    }
}

void TimelineView::orderTabs()
{
    if (!std::exchange(m_disordered, false))
        return;
    QWidget *before = this;
    for (const Line &line : m_slots) {
        for (QWidget *part : line.widget->findChildren<QWidget *>()) {
            if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
                continue;
            setTabOrder(before, part);
            before = part;
        }
    }
}

QWidget *TimelineView::build(const TimelineRow &row)
{
    if (row.kind == TimelineRow::Kind::Group)
        return buildGroup(row);
    if (row.kind == TimelineRow::Kind::Entry)
        return buildEntry(m_dossier.entries[row.entries.front()]);
    const Theme theme = Theme::of(this);
    auto *heading = new TextLabel(m_viewpoint.day(row.day), TextRole::Strong, Tone::Muted);
    heading->setContentsMargins(theme.space(26), theme.space(2), 0, theme.space(2));
    return heading;
}

EntryView *TimelineView::buildEntry(const Entry &entry)
{
    EntryExtras extras;
    extras.files = m_files;
    extras.unanswered = std::find(m_unanswered.begin(), m_unanswered.end(), entry.id) != m_unanswered.end();
    for (const Attachment &attachment : m_attachments) {
        if (attachment.entry == entry.id)
            extras.attachments.push_back(attachment);
    }
    auto *view = new EntryView(entry, m_dossier, m_rules, m_viewpoint, extras);
    connect(view, &EntryView::wholeRequested, this, &TimelineView::wholeRequested);
    connect(view, &EntryView::excerptRequested, this, &TimelineView::excerptRequested);
    connect(view, &EntryView::failed, this, &TimelineView::failed);
    connect(view, &EntryView::said, this, &TimelineView::said);
    if (const auto left = m_unfolded.find(entry.id); left != m_unfolded.end())
        view->setUnfolded(left->second);
    connect(view, &EntryView::foldingChanged, this, [this, view] { rememberFolding(view->entry(), view->unfolded()); });
    return view;
}

void TimelineView::rememberFolding(EntryId entry, int parts)
{
    if (parts == 0)
        m_unfolded.erase(entry);
    else
        m_unfolded[entry] = parts;
}

void TimelineView::fold()
{
    for (const Line &line : m_slots) {
        const auto isOpen = [&](size_t place) { return m_unfolded.contains(m_dossier.entries[place].id); };
        if (auto *entry = qobject_cast<EntryView *>(line.widget)) {
            const auto left = m_unfolded.find(entry->entry());
            entry->setUnfolded(left == m_unfolded.end() ? 0 : left->second);
        } else if (auto *group = qobject_cast<GroupView *>(line.widget)) {
            group->setOpen(std::any_of(line.row.entries.begin(), line.row.entries.end(), isOpen));
        }
    }
}

QWidget *TimelineView::buildGroup(const TimelineRow &row)
{
    std::vector<EntryId> ids;
    for (const size_t place : row.entries)
        ids.push_back(m_dossier.entries[place].id);
    const auto time = [this](size_t place) { return m_dossier.entries[place].occurredAt.in(m_viewpoint.zone).time().toString(u"HH:mm"_s); };
    const QString from = time(std::min(row.entries.front(), row.entries.back())), to = time(std::max(row.entries.front(), row.entries.back()));
    auto *group = new GroupView(from == to ? from : u"%1–%2"_s.arg(from, to), static_cast<int>(ids.size()), [this, ids](int nth) {
        // By identity: the dossier may have been read again since.
        const auto found = std::find_if(m_dossier.entries.begin(), m_dossier.entries.end(), [&](const Entry &one) { return one.id == ids[static_cast<size_t>(nth)]; });
        return buildEntry(*found);
    });
    group->setOpen(std::any_of(ids.begin(), ids.end(), [this](const EntryId &id) { return m_unfolded.contains(id); }));
    connect(group, &GroupView::toggled, this, [this, ids](bool open) {
        for (const EntryId &id : ids)
            rememberFolding(id, open ? 1 : 0);
    });
    return group;
}

size_t TimelineView::slotOf(EntryId entry) const
{
    for (size_t i = 0; i < m_slots.size(); ++i) {
        for (const size_t place : m_slots[i].row.entries) {
            if (m_dossier.entries[place].id == entry)
                return i;
        }
    }
    return m_slots.size();
}

EntryView *TimelineView::viewOf(EntryId entry)
{
    const size_t at = slotOf(entry);
    if (at == m_slots.size())
        return nullptr;
    if (!m_slots[at].widget)
        buildSlot(at);
    if (auto *view = qobject_cast<EntryView *>(m_slots[at].widget))
        return view;
    auto *group = static_cast<GroupView *>(m_slots[at].widget);
    group->setOpen(true);
    for (EntryView *view : group->entries()) {
        if (view->entry() == entry)
            return view;
    }
    return nullptr;
}
