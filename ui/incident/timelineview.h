// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/incident/timelinerows.h"
#include "ui/places.h"
#include "ui/viewpoint.h"

#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

class Attachments;
class EntryView;
class GroupView;
class RowsLayout;

/// Where somebody reads in a timeline: how it is filtered, which entry stands how far below its upper edge, and what is opened.
struct TimelinePlace
{
    TimelineFilter filter = TimelineFilter::All;
    std::optional<EntryId> entry; ///< none: the newest
    int at = 0;
    Unfolded unfolded = {};
};

/// The entries of an incident by day; arrows go from one to the next. Rows are built a few at a time, the ones in sight first, so that a long
/// history does not hold the window up.
class TimelineView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows the entries; goes to the newest when another incident is shown, or the newest was in view and nobody is writing. Otherwise what
    /// is new is counted, and nothing moves.
    void setDossier(const Dossier &dossier, const RuleSet &rules);
    /// The files of the entries, and where they are read.
    void setAttachments(const std::vector<Attachment> &attachments, Attachments *files);
    void setFilter(TimelineFilter filter);
    TimelineFilter filter() const { return m_filter; }
    void setNewestFirst(bool newestFirst);
    bool isNewestFirst() const { return m_newestFirst; }
    /// While somebody writes, what they read stays where it is.
    void setWriting(bool writing) { m_writing = writing; }
    /// The next change is the person's own: it is shown.
    void expectOwn() { m_expectsOwn = true; }
    void showNewest();
    /// Goes to the first entry that came meanwhile.
    void showNewcomers();
    int newcomers() const { return static_cast<int>(m_new.size()); }
    /// Brings an entry into view and gives it the focus; whatever hides it is undone.
    void reveal(EntryId entry);
    TimelinePlace place() const;
    /// Goes to a place of the incident that is shown.
    void returnTo(const TimelinePlace &place);
    /// What is shown, in its order.
    std::vector<const Entry *> shown() const;
    const Dossier &dossier() const { return m_dossier; }
    /// Are all rows built?
    bool isComplete() const { return !m_slices.isActive(); }
    /// Finds words in the entries that are shown, blind to case and accents; answers how often, and goes to the first.
    int find(const QString &words);
    /// Goes to the next place that was found, or the one before.
    void findNext(int step);
    /// Which of them is shown, from 1; 0: none.
    int foundAt() const { return m_foundAt + 1; }

Q_SIGNALS:
    /// Another filter holds, whoever set it.
    void filterChanged(TimelineFilter filter);
    /// What was found holds no longer: other entries are shown, or in another order.
    void foundForgotten();
    /// So many entries came that were not shown at once.
    void newcomersChanged(int count);
    /// All rows are there.
    void completed();
    void wholeRequested(const QString &file);
    void excerptRequested(const Attachment &attachment);
    void failed(const QString &sentence);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A row and its widget, once it is built.
    struct Line
    {
        TimelineRow row;
        QString sign; ///< what it shows: another sign, another widget
        QWidget *widget = nullptr;
    };
    /// A place where searched words stand: the nth in an entry.
    struct Found
    {
        EntryId entry;
        int nth = 0;
    };

    void rebuild();
    void clear();
    void buildSlice();
    QWidget *build(const TimelineRow &row);
    EntryView *buildEntry(const Entry &entry);
    QWidget *buildGroup(const TimelineRow &row);
    void rememberFolding(EntryId entry, int parts);
    /// Opens and closes what is built as it was left.
    void fold();
    void buildSlot(size_t slot);
    /// Tab goes through the parts as they are read, whatever was built first.
    void orderTabs();
    std::optional<size_t> nextSlot() const;
    size_t slotOf(EntryId entry) const;
    EntryView *viewOf(EntryId entry);
    QString signOf(const TimelineRow &row, const std::vector<EntryId> &unanswered) const;
    /// The entries and closed groups that the arrows go to.
    QList<QWidget *> stops() const;
    bool isAtNewest() const;
    void keepPlace();
    /// From here on the first row in sight stays where it is, unless the newest is followed.
    void holdPlace();
    /// Every row is where it will stay.
    void settle();
    void showFound();
    void forgetFound();

    Viewpoint m_viewpoint;
    Dossier m_dossier;
    RuleSet m_rules;
    std::vector<Attachment> m_attachments;
    Attachments *m_files = nullptr;
    TimelineFilter m_filter = TimelineFilter::All;
    bool m_newestFirst = false;
    bool m_writing = false;
    bool m_expectsOwn = false;
    bool m_atNewest = true;
    QSet<EntryId> m_known;
    Unfolded m_unfolded;
    std::vector<EntryId> m_new; ///< that came while nothing could move
    std::vector<Line> m_slots;
    std::vector<EntryId> m_unanswered;
    QWidget *m_content = nullptr;
    RowsLayout *m_column = nullptr;
    QTimer m_slices;
    bool m_disordered = false; ///< a row was built after one below it
    QPointer<QWidget> m_anchor; ///< the row that stays where it is
    int m_anchorAt = 0;
    QString m_words;
    std::vector<Found> m_found;
    int m_foundAt = -1;
    QPointer<EntryView> m_marked;
};
