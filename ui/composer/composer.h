// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/replies.h"
#include "core/desk/timeline.h"
#include "core/model/presentperson.h"
#include "core/text/placeholders.h"
#include "core/text/spelling.h"
#include "ui/composer/drafts.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QPointer>
#include <QTimer>

class AfterFields;
class AttachmentStrip;
class Attachments;
class Badge;
class Chips;
class ContactFields;
class MessageBar;
class MissingFields;
class OthersWriting;
class PreviewStrip;
class QBoxLayout;
class QCheckBox;
class QPushButton;
class QScrollArea;
class SegmentedControl;
class ElidedLabel;
class TextLabel;
class WordsEditor;

/// Writes one entry: what happened, what the customer was told, and, before it is saved, what it settles.
class Composer : public Pane
{
    Q_OBJECT
public:
    Composer(Timeline &timeline, Drafts &drafts, const Viewpoint &viewpoint, QWidget *parent = nullptr);
    ~Composer() override;

    /// Offers saved replies at a "/", and checks the spelling; `me` is the person at the desk.
    void useWriting(Replies &replies, const QString &me);
    /// Does the person want the spelling checked at all?
    void setSpellingChecked(bool checked);

    /// Writes about this incident from now on; its draft comes back.
    void setDossier(const Dossier &dossier, const RuleSet &rules);
    /// Opens with this kind; the texts stay.
    void start(Draft::Kind kind);
    /// Opens prepared to settle the commitment.
    void startFor(const Commitment &commitment);
    /// Opens prepared to tell the customer a new date for a promise.
    void startNewDate(const Commitment &promise);
    bool isOpen() const;
    /// The height in pixels that shows all of it at its present width; with less, its fields scroll.
    int neededHeight() const;
    /// On a short page the list of what is settled scrolls with the fields, and a line says it in short.
    void setBrief(bool brief);
    const Draft &draft() const { return m_draft; }
    void setDraft(const Draft &draft);
    /// Where files go that are attached; without it none can be.
    void setFiles(Attachments *files);
    /// The files of the draft; what is dropped elsewhere on the page is handed to it.
    AttachmentStrip *attachments() const { return m_attachments; }
    /// Opens for files that were dropped on the page or are about to be chosen: as a note, unless something is begun.
    void startForFiles();
    /// Puts a piece of a log behind the words for the team, in a diagnosis unless something is begun.
    void addExcerpt(const QString &markdown);
    /// Says who else writes on the incident; true when it needs another height for that.
    bool setOthers(const std::vector<PresentPerson> &others);
    /// Puts the words of somebody else behind one's own, and opens; theirs stay where they are.
    void takeOver(const OthersWords &words);
    PreviewStrip *preview() const { return m_preview; }
    MessageBar *message() const { return m_message; }

public Q_SLOTS:
    void save();
    /// Folds; what was written stays as a draft.
    void fold();
    /// Folds, and what was written is gone; a button brings it back.
    void discard();
    void undoDiscard();

Q_SIGNALS:
    void saved(const Entry &entry);
    void folded();
    void opened();
    void previewed();
    /// It needs another height than before.
    void grown();
    /// The person wants to see and change the saved replies.
    void repliesRequested();
    /// The person wants the words of who else writes here.
    void takeOverWanted(const PresentPerson &writer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startWith(Draft draft);
    QWidget *buildBar();
    QWidget *buildForm();
    QWidget *buildHead();
    QWidget *buildFields();
    void addChoices(QBoxLayout *column);
    void connectForm();
    void connectFiles();
    QWidget *buildFoot();
    void open();
    void show(const Draft &draft);
    void read();
    void dress();
    void ask();
    void keep();
    void sayKept(IncidentId incident, Instant at);
    void sayNotKept(const Error &error);
    /// Takes up the draft of the incident that was kept, where nothing is written now.
    void restore();
    /// An attempt to save that looked failed may have worked: then the draft is done with.
    void settleDoubt();
    /// A draft with nothing in it, to the person who is usually spoken to.
    Draft fresh() const;
    /// What waited behind a draft that is done with, else a fresh one.
    Draft following() const;
    /// The draft as the entry that it becomes.
    Result<Entry> entry() const;
    /// Says what has to be mended before it can be saved, and leads there; true when something has to.
    bool lacksSomething();
    bool asksForMissing();
    /// Of the one who reads the words for the customer, where nobody chose another.
    QString messageLanguage() const;
    void setLanguages();
    void readReplies();
    void offerReplies(WordsEditor *editor);
    PlaceholderValues values() const;
    QStringList missing() const;
    void fillIn(const PlaceholderValues &values);
    void sayNoDictionary(const QString &language);
    void take(const Result<Entry> &entry);
    int nextVersion(FactKind kind) const;
    void takeAttachment(const Attachment &attachment);
    /// Says what is to be seen to before saving; true when there is something.
    bool lacksFile();

    Timeline &m_timeline;
    Drafts &m_drafts;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    Dossier m_dossier;
    RuleSet m_rules;
    Draft m_draft;
    OthersWriting *m_others;
    QWidget *m_bar;
    QWidget *m_form;
    QWidget *m_head;
    QWidget *m_fields;
    QWidget *m_foot;
    ElidedLabel *m_summary; ///< what saving settles in one line, where the list of it scrolls away
    bool m_brief = false;
    QScrollArea *m_scroll;
    Badge *m_draftBadge;
    QPushButton *m_undo;
    TextLabel *m_kept;
    SegmentedControl *m_kinds;
    QCheckBox *m_told;
    ContactFields *m_contact;
    WordsEditor *m_customerWords;
    WordsEditor *m_teamWords;
    Chips *m_tells;
    Chips *m_facts;
    AfterFields *m_after;
    AttachmentStrip *m_attachments;
    PreviewStrip *m_preview;
    MessageBar *m_message;
    MissingFields *m_missing;
    Badge *m_audience;
    QPushButton *m_save;
    Replies *m_replies = nullptr;
    QString m_me;
    std::vector<SavedReply> m_saved; ///< replies, as they were when the composer opened
    std::unique_ptr<Spelling> m_spelling;
    bool m_saidNoDictionary = false;
    QTimer m_pause;
    QPointer<QWidget> m_hands; ///< what had the keyboard when saving began
    std::optional<Draft> m_discarded;
    int m_asked = 0;
    bool m_showing = false;
    bool m_saving = false;
    bool m_hinted = false; ///< that a file is spoken of and none is there
};
