// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in a timeline.
#include "core/text/finding.h"
#include "ui/incident/entryview.h"
#include "ui/incident/entrywords.h"
#include "ui/incident/timelineview.h"


int TimelineView::find(const QString &words)
{
    forgetFound();
    m_words = words;
    for (const Entry *entry : shown()) {
        int nth = 0;
        const auto count = [&](const QString &text) {
            for ([[maybe_unused]] const TextHit &hit : findIn(text, words))
                m_found.push_back({entry->id, nth++});
        };
        count(m_viewpoint.in(entry->customerText.words));
        count(m_viewpoint.in(entry->teamText.words));
        // What stands around the texts counts too; it is shown by its entry alone.
        const EntryWords around = EntryWords::of(*entry, m_dossier, m_rules, m_viewpoint);
        for (const QString &text : QStringList{around.headline, around.who, around.act} + around.said)
            count(text);
        if (entry->stateChange)
            count(EntryWords::stateLine(*entry->stateChange, m_viewpoint));
        if (entry->promise)
            count(EntryWords::promiseLine(*entry->promise, m_viewpoint));
        for (const Attachment &attachment : m_attachments) {
            if (attachment.entry == entry->id)
                count(attachment.name + QLatin1Char('\n') + attachment.caption);
        }
    }
    findNext(1);
    return static_cast<int>(m_found.size());
}

void TimelineView::findNext(int step)
{
    const int count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    m_foundAt = m_foundAt < 0 ? (step > 0 ? 0 : count - 1) : (m_foundAt + step + count) % count;
    showFound();
}

void TimelineView::showFound()
{
    const Found found = m_found[static_cast<size_t>(m_foundAt)];
    if (m_marked) {
        m_marked->unmark();
        m_marked->setFound(false);
    }
    m_marked = viewOf(found.entry);
    if (!m_marked)
        return;
    m_atNewest = false;
    m_anchor = nullptr;
    m_marked->setFound(true);
    const std::optional<QRect> where = m_marked->mark(m_words, found.nth);
    settle();
    if (!where) {
        ensureWidgetVisible(m_marked);
        return;
    }
    // Once more: a folded text that opened for it has its height only now.
    const QRect place = m_marked->mark(m_words, found.nth).value_or(*where);
    const QPoint at = m_marked->mapTo(m_content, place.center());
    ensureVisible(at.x(), at.y(), 0, viewport()->height() / 4);
}

void TimelineView::forgetFound()
{
    if (m_marked) {
        m_marked->unmark();
        m_marked->setFound(false);
    }
    m_marked = nullptr;
    m_found.clear();
    m_foundAt = -1;
}
