// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "core/desk/timeline.h"
#include "core/model/attachment.h"
#include "core/model/presentperson.h"
#include "ui/acts/deed.h"
#include "ui/composer/drafts.h"
#include "ui/incident/timelineview.h"
#include "ui/viewpoint.h"

#include <QTimer>
#include <QWidget>

class ActRow;
class Attachments;
class CommitmentsPanel;
class Composer;
class IncidentHeader;
class LinkList;
class MergedBar;
class Merging;
class MessageBar;
class Neighbours;
class QSplitter;
class TimelinePane;

/// One incident: its head, its timeline, what is owed on it, and the composer.
class IncidentPage : public QWidget
{
    Q_OBJECT
public:
    IncidentPage(Timeline &timeline, Reminders &reminders, Drafts &drafts, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows another incident; what is on the page stays until it is there.
    void open(IncidentId incident);
    /// Opens the composer prepared to settle a commitment, once the incident is there.
    void logFor(const Commitment &commitment);
    /// Opens the composer prepared to tell the customer a new date for a promise, once the incident is there.
    void newDateFor(const Commitment &promise);
    /// Does something about the current commitment: asks what it needs to know.
    void act(Deed deed);
    /// Shows the timeline of an incident as it was left, once the incident is there.
    void returnTo(IncidentId incident, const TimelinePlace &place) { m_return = {incident, place}; }
    IncidentId incident() const { return m_incident; }
    const Dossier &dossier() const { return m_dossier; }
    /// Reads it again, soon: many changes are one reading.
    void refresh() { m_soon.start(); }
    void tick();
    /// Who else has this incident open.
    void setOthers(const std::vector<PresentPerson> &others);
    /// Opens the explanation of the commitment that is owed next.
    void showWhy();
    /// Where files of entries are kept; without it there are none.
    void setFiles(Attachments &files);
    /// Where the incidents beside one are found; without it there are none.
    void setNeighbours(Neighbours &neighbours);
    /// Which steps an incident goes through; without it there is no checklist.
    void setProtocols(class Protocols &protocols);
    /// Where links and merges are read; without it there are none.
    void setMerging(Merging &merging);
    LinkList *links() const { return m_links; }
    MergedBar *merged() const { return m_merged; }
    /// Lets the person choose files for what they write.
    void attach();
    /// Finds words in the incident that is shown.
    void find();
    /// Opens the choice of lines of a file, for the diagnosis.
    void openExcerpt(const QString &path, const QString &name, bool mayAttach);
    IncidentHeader *header() const { return m_header; }
    Composer *composer() const { return m_composer; }
    TimelineView *timeline() const { return m_view; }
    TimelinePane *pane() const { return m_pane; }
    CommitmentsPanel *commitments() const { return m_commitments; }
    ActRow *acts() const { return m_acts; }

Q_SIGNALS:
    void loaded();
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// The person wants to see another incident, here or in a tab.
    void incidentRequested(IncidentId incident, bool inTab);
    /// The person wants the list of the incidents that this filter admits.
    void filterRequested(const QString &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void take(const Result<Dossier> &dossier);
    void shareRoom();
    void sayWhatWasSettled();
    void connectTimeline();
    void connectNeighbours();
    void readFiles();
    void readNeighbours();
    void openWhole(const QString &name);
    void openExcerptOf(const Attachment &attachment);
    void actOn(CommitmentId commitment, Deed deed);

    Timeline &m_timeline;
    Reminders &m_reminders;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    Dossier m_dossier;
    std::optional<Commitment> m_logFor;
    std::optional<Commitment> m_newDateFor;
    std::optional<std::pair<IncidentId, TimelinePlace>> m_return;
    std::optional<Entry> m_saved; ///< whose effect is said once the incident has been read again
    IncidentHeader *m_header;
    MessageBar *m_message;
    ActRow *m_acts;
    TimelinePane *m_pane;
    TimelineView *m_view;
    Attachments *m_files = nullptr;
    Neighbours *m_neighbours = nullptr;
    LinkList *m_links = nullptr;
    MergedBar *m_merged = nullptr;
    std::vector<Attachment> m_attachments; ///< of recorded entries
    CommitmentsPanel *m_commitments;
    Composer *m_composer;
    QSplitter *m_rows;
    QTimer m_soon;
    QTimer m_beside; ///< runs out once the page is painted: what stands beside it never delays it
    int m_asked = 0;
};
