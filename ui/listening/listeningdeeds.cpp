// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listeningdeeds.h"

#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/text/learnedwords.h"
#include "ui/listening/feedbackdialog.h"
#include "ui/listening/reviewdialog.h"
#include "ui/listening/wordsdialog.h"
#include "ui/visits/visitdraft.h"

#include <QPointer>

using namespace Qt::StringLiterals;

ListeningDeeds::ListeningDeeds(Desk &desk, const Viewpoint &viewpoint, QWidget *window)
    : QObject(window), m_desk(desk), m_viewpoint(viewpoint), m_window(window)
{ }

void ListeningDeeds::open(FormDialog *dialog, const QString &done, std::function<std::vector<Entry>()> entries)
{
    connect(dialog, &FormDialog::wanted, this, [this, dialog = QPointer(dialog), done, entries = std::move(entries)] {
        dialog->await();
        whenDone(m_desk.aftersales().recordTogether(entries()), this, [this, dialog, done](const Result<std::vector<Entry>> &recorded) {
            if (recorded && dialog)
                dialog->accept();
            else if (dialog)
                dialog->refuse(recorded.error().text);
            recorded ? Q_EMIT said(done) : Q_EMIT failed(recorded.error().text);
        });
    });
    dialog->open();
    Q_EMIT asked();
}

void ListeningDeeds::feedback(IncidentId incident)
{
    whenDone(m_desk.timeline().dossier(incident), this, [this](const Result<Dossier> &dossier) {
        if (!dossier)
            return Q_EMIT failed(dossier.error().text);
        auto *dialog = new FeedbackDialog(dossier->incident.id, dossier->incident.number, m_viewpoint, m_window);
        new VisitDraft(m_desk.drafting(), *dialog, dossier->incident.id, u"opinion"_s);
        open(dialog, tr("The opinion is written down."), [dialog] { return std::vector<Entry>{dialog->entry()}; });
    });
}

void ListeningDeeds::review(IncidentId incident)
{
    whenDone(m_desk.timeline().dossier(incident), this, [this](const Result<Dossier> &dossier) {
        if (!dossier)
            return Q_EMIT failed(dossier.error().text);
        whenDone(m_desk.people().technicians(), this, [this, dossier = *dossier](const Result<std::vector<Technician>> &people) {
            people ? openReview(dossier, *people) : Q_EMIT failed(people.error().text);
        });
    });
}

void ListeningDeeds::openReview(const Dossier &dossier, const std::vector<Technician> &people)
{
    auto *dialog = new ReviewDialog(dossier.incident.id, dossier.incident.number, people, m_viewpoint, m_window);
    new VisitDraft(m_desk.drafting(), *dialog, dossier.incident.id, u"review"_s);
    open(dialog, tr("The review is saved; its measures are reminded of on their days."), [dialog] { return dialog->entries(); });
}

void ListeningDeeds::askWords(WordsDialog *dialog, const QString &done, const Entry &entry, std::function<void(Entry &)> complete)
{
    open(dialog, done, [dialog, entry, complete = std::move(complete)]() -> std::vector<Entry> {
        Entry one = entry;
        one.teamText = {LocalText::of(dialog->words())};
        complete(one);
        return {one};
    });
}

void ListeningDeeds::endMeasure(IncidentId incident, const Measure &measure, MeasureAct::Act act)
{
    using enum MeasureAct::Act;
    const QString title = act == Done ? tr("The measure is done") : act == Moved ? tr("Another day for the measure") : tr("Drop the measure");
    const QString does = act == Done ? tr("It is done") : act == Moved ? tr("Set the day") : tr("Drop it");
    auto *dialog = new WordsDialog(title, measureInWords(measure, m_viewpoint.language, m_viewpoint.zone), does, act == Moved, m_viewpoint, m_window);
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Work;
    const MeasureAct doing{measure.id, act, measure.what, measure.owner, measure.ownerName, {}};
    const QString done = act == Done ? tr("The measure is done.") : act == Moved ? tr("The measure has another day.") : tr("The measure is dropped.");
    askWords(dialog, done, entry, [doing, dialog](Entry &one) {
        MeasureAct full = doing;
        full.due = dialog->day();
        one.aftersales = full;
    });
}

void ListeningDeeds::followUp(IncidentId incident, const Opinion &opinion)
{
    auto *dialog = new WordsDialog(tr("Follow up a low score"), scoreInWords(opinion.score, m_viewpoint.language), tr("It is followed up"), false, m_viewpoint, m_window);
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Feedback;
    entry.aftersales = FeedbackAct{opinion.id, FeedbackAct::Act::FollowedUp, opinion.from, 0, false, {}};
    askWords(dialog, tr("The low score is followed up."), entry, [](Entry &) { });
}
