// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/neighbours.h"
#include "core/result.h"
#include "ui/incident/commitmentcard.h"

#include <QScrollArea>

class AttachmentGrid;
class Attachments;
class Checklist;
class LinkList;
class NeighbourList;
class PanelPart;
class QVBoxLayout;

/// What is owed on an incident, open first, what was kept, late or ended, the files of its entries, the incidents beside it, and what it is;
/// sections open and close.
class CommitmentsPanel : public QScrollArea
{
    Q_OBJECT
public:
    CommitmentsPanel(Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// `calendar`: by which hours the incident is counted, and why.
    void show(const Dossier &dossier, const RuleSet &rules, const QString &calendar);
    /// The files of all entries, and where they are read.
    void setAttachments(const std::vector<Attachment> &attachments, Attachments *files);
    /// The key that attaches files, for the hint where there are none; empty: none does.
    void setAttachKey(const QString &key);
    AttachmentGrid *files() const { return m_files; }
    /// The incidents beside an incident; those of another one than is shown wait until it is. An error is said in their place.
    void setNeighbours(IncidentId of, const Result<Neighbourhood> &neighbours);
    NeighbourList *ofCustomer() const { return m_ofCustomer; }
    NeighbourList *similar() const { return m_similar; }
    /// The steps of the incident's protocol; without them there is no such section.
    void setChecklist(Checklist *checklist);
    Checklist *checklist() const { return m_checklist; }
    /// What the incident is linked with; without it there is no such section.
    void setLinks(LinkList *links);
    /// Something with a section of its own, behind those there are: visits, loans.
    void addPart(PanelPart *part);
    /// The incident is another one, or something of it was written: the parts read anew.
    void readParts(IncidentId incident);
    /// Once the incident is shown: goes to the part of that name, opens it, and puts the keyboard on the first thing that can be done there.
    void revealPart(IncidentId incident, const QString &id);
    void tick();
    CommitmentCard *card(CommitmentId commitment) const;
    QList<CommitmentCard *> cards() const;
    /// The open commitment that the keyboard is on, else the one that is owed next; null when nothing is owed.
    CommitmentCard *current() const;

Q_SIGNALS:
    /// The person wants to do something about a commitment.
    void deedChosen(CommitmentId commitment, Deed deed);
    void logRequested(const Commitment &commitment);
    /// The person wants to see another incident.
    void incidentRequested(IncidentId incident, bool inTab);
    /// The incident is to be made one with this.
    void mergeRequested(IncidentId other);
    /// The person wants to see all incidents of the customer.
    void customerRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A section's head with its count; answers the column for what is in it.
    QVBoxLayout *section(QVBoxLayout *column, const QString &id, const QString &title, int count);
    void addFiles();
    void addNeighbours();
    void addChecklist();
    void refill(QWidget *place, QWidget *content, const QString &id, const QString &title, int count);
    void addLinks();
    void showPart(size_t at);
    void goToPart(size_t at);
    QString noFilesHint() const;
    /// A section of lines with their labels; one without a line does not appear.
    void addRows(QVBoxLayout *column, const QString &id, const QString &title, const std::vector<struct DetailRow> &rows);

    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    QWidget *m_filesSection = nullptr;
    AttachmentGrid *m_files;
    QWidget *m_neighboursSection = nullptr;
    QWidget *m_checklistSection = nullptr;
    std::vector<PanelPart *> m_parts;
    std::vector<QWidget *> m_partSections;
    IncidentId m_partsOf; ///< whose they are, once they are read
    std::pair<IncidentId, QString> m_wanted; ///< the part that is to be gone to
    Checklist *m_checklist = nullptr;
    QWidget *m_linksSection = nullptr;
    LinkList *m_links = nullptr;
    NeighbourList *m_ofCustomer;
    NeighbourList *m_similar;
    IncidentId m_shown;
    CustomerId m_customer; ///< whose it is
    std::optional<std::pair<IncidentId, Result<Neighbourhood>>> m_neighbours; ///< and whose they are
    QString m_attachKey;
};
