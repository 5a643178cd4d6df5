// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving.h"

#include "ui/calendars/calendarswindow.h"
#include "ui/calendars/effectpage.h"
#include "ui/commands/deeddialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/calls/callcard.h"
#include "ui/composer/composer.h"
#include "ui/composer/formdraft.h"
#include "ui/directory/recordform.h"
#include "ui/incident/incidentpage.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/mainwindow.h"
#include "ui/protocols/documenteditor.h"
#include "ui/replies/replieswindow.h"
#include "ui/report/reportdialog.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/ruleswindow.h"
#include "ui/widgets/formdialog.h"
#include "ui/visits/visitdraft.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// One connection however often the person is asked; the window that saves is done with it by then.
constexpr auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);

/// Enough of a text to know it again.
QString beginning(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

QString wordsOf(const Draft &draft)
{
    for (const QString &words : {draft.customerWords, draft.teamWords}) {
        if (!words.trimmed().isEmpty())
            return beginning(words);
    }
    return beginning(draft.promised);
}

void bringForward(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

bool isChanged(const RulesWindow *rules)
{
    const auto *form = rules->findChild<RuleForm *>();
    return rules->isChanged() || (form && !form->problem().isEmpty());
}

}

Leaving::Leaving(MainWindow &window, Drafts &drafts) : QObject(&window), m_window(window), m_drafts(drafts)
{
    connect(window.incident(), &IncidentPage::loaded, this, [this] {
        const Incident &incident = m_window.incident()->dossier().incident;
        m_numbers.insert_or_assign(incident.id, incident.number);
    });
}

void Leaving::watch(MyNotices *notices)
{
    m_notices.clear();
    connect(notices, &MyNotices::loaded, this, [this, notices] { m_notices = notices; });
}

std::vector<Unsaved> Leaving::unsaved() const
{
    std::vector<Unsaved> found = unsavedWindows();
    addDrafts(found);
    return found;
}

std::vector<Unsaved> Leaving::unsavedWindows() const
{
    std::vector<Unsaved> found;
    addCalls(found);
    addReports(found);
    addNotices(found);
    addLaw(found);
    addReplies(found);
    addRecords(found);
    addDeed(found);
    addVisits(found);
    return found;
}

void Leaving::addCalls(std::vector<Unsaved> &found) const
{
    for (NewIncidentWindow *call : m_window.findChildren<NewIncidentWindow *>()) {
        if (!call->isVisible() || !call->hasWords())
            continue;
        const NewIncident typed = call->call();
        const QString title = typed.title.in({}).isEmpty() ? typed.customer : typed.title.in({});
        found.push_back({title.isEmpty() ? tr("A new incident") : tr("New incident: %1").arg(beginning(title)), [this, call] { saveCall(call); }});
    }
    for (CallCardWindow *card : m_window.findChildren<CallCardWindow *>()) {
        if (!card->isVisible() || !card->hasWords())
            continue;
        const CallCard typed = card->card();
        const QString about = typed.title.in({}).isEmpty() ? typed.caller.isEmpty() ? typed.number : typed.caller : typed.title.in({});
        found.push_back({tr("A call: %1").arg(beginning(about)), [this, card] { saveCard(card); }});
    }
}

void Leaving::addDrafts(std::vector<Unsaved> &found) const
{
    if (m_drafts.atRisk() == 0)
        return; // they are kept, and come back
    for (const IncidentId &incident : m_drafts.incidents()) {
        const Draft &draft = *m_drafts.find(incident);
        const auto number = m_numbers.find(incident);
        const QString name = number == m_numbers.end() ? tr("Entry: %1").arg(wordsOf(draft)) : tr("Entry in %1: %2").arg(number->second, wordsOf(draft));
        found.push_back({name, [this, id = incident] { saveDraft(id); }});
    }
}

void Leaving::addReports(std::vector<Unsaved> &found) const
{
    for (ReportDialog *report : m_window.findChildren<ReportDialog *>()) {
        if (report->isWriting()) // it saves itself; whether that works is seen there
            found.push_back({tr("A report that is being written"), [this, report] { connect(report, &ReportDialog::written, this, &Leaving::goOn, later); }});
    }
}

void Leaving::addNotices(std::vector<Unsaved> &found) const
{
    if (!m_notices || !m_notices->isVisible() || !m_notices->isChanged())
        return;
    found.push_back({tr("My notices"), [this] {
        connect(m_notices, &MyNotices::saved, this, &Leaving::goOn, later);
        m_notices->save();
    }});
}

/// What moves is shown before a law is saved: saving leads there.
void Leaving::addLaw(std::vector<Unsaved> &found) const
{
    auto *calendars = m_window.findChild<CalendarsWindow *>();
    if (calendars && calendars->isVisible() && calendars->isChanged()) {
        found.push_back({tr("Calendars"), [this, calendars] {
            connect(calendars, &CalendarsWindow::saved, this, &Leaving::goOn, later);
            bringForward(calendars);
            if (!calendars->effect()->isVisible())
                calendars->save();
        }});
    }
    auto *rules = m_window.findChild<RulesWindow *>();
    if (rules && rules->isVisible() && isChanged(rules)) {
        found.push_back({tr("Rules"), [this, rules] {
            connect(rules, &RulesWindow::saved, this, &Leaving::goOn, later);
            bringForward(rules);
            rules->review();
        }});
    }
}

void Leaving::addReplies(std::vector<Unsaved> &found) const
{
    for (DocumentEditor *editor : m_window.findChildren<DocumentEditor *>()) {
        if (!editor->isVisible() || !editor->isChanged())
            continue;
        found.push_back({editor->windowTitle(), [this, editor] {
            connect(editor, &DocumentEditor::saved, this, &Leaving::goOn, later);
            bringForward(editor);
            editor->save();
        }});
    }
    auto *replies = m_window.findChild<RepliesWindow *>();
    if (!replies || !replies->isVisible() || !replies->isChanged())
        return;
    found.push_back({tr("Saved replies"), [this, replies] {
        connect(replies, &RepliesWindow::saved, this, &Leaving::goOn, later);
        bringForward(replies);
        replies->save();
    }});
}

void Leaving::addRecords(std::vector<Unsaved> &found) const
{
    for (RecordForm *form : m_window.findChildren<RecordForm *>()) {
        if (!form->isVisible() || !form->isChanged())
            continue;
        found.push_back({form->windowTitle(), [this, form] {
            connect(form, &RecordForm::saved, this, &Leaving::goOn, later);
            bringForward(form);
            form->save();
        }});
    }
}

/// Only whoever typed it knows whether it is to be done: saving leads there.
void Leaving::addDeed(std::vector<Unsaved> &found) const
{
    DeedDialog *dialog = m_window.deeds().dialog();
    if (!dialog || !dialog->isVisible() || !dialog->hasWords())
        return;
    found.push_back({dialog->windowTitle(), [this, dialog] {
        connect(dialog, &QDialog::finished, this, &Leaving::goOn, later);
        bringForward(dialog);
    }});
}

void Leaving::addVisits(std::vector<Unsaved> &found) const
{
    for (FormDialog *dialog : m_window.findChildren<FormDialog *>()) {
        if (!dialog->isVisible() || !dialog->hasWords())
            continue;
        found.push_back({dialog->windowTitle(), [this, dialog] {
            connect(dialog, &QDialog::finished, this, &Leaving::goOn, later);
            bringForward(dialog);
        }});
    }
}

void Leaving::saveCall(NewIncidentWindow *call) const
{
    connect(call, &NewIncidentWindow::created, this, &Leaving::goOn, later);
    bringForward(call);
    call->create();
}

void Leaving::saveCard(CallCardWindow *card) const
{
    connect(card, &CallCardWindow::taken, this, &Leaving::goOn, later);
    bringForward(card);
    card->save(CallOutcome::Created);
}

void Leaving::saveDraft(IncidentId incident) const
{
    IncidentPage *page = m_window.incident();
    connect(page->composer(), &Composer::saved, this, &Leaving::goOn, later);
    connect(
        page, &IncidentPage::loaded, this,
        [this, page, incident] {
            if (!m_isLeaving || page->dossier().incident.id != incident)
                return;
            page->composer()->start(page->composer()->draft().kind);
            page->composer()->save();
        },
        Qt::SingleShotConnection);
    bringForward(&m_window);
    m_window.openIncident(incident);
}

void Leaving::ask()
{
    if (m_window.findChild<QMessageBox *>(u"unsavedQuestion"_s))
        return;
    m_isLeaving = false;
    QStringList names;
    for (const Unsaved &one : unsaved())
        names << u"• "_s + one.name;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Close Aviso"), tr("%n thing(s) are not saved.", nullptr, static_cast<int>(names.size())), QMessageBox::NoButton, &m_window);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(names.join(u'\n'));
    QPushButton *save = question->addButton(tr("&Save and close"), QMessageBox::AcceptRole);
    save->setObjectName(u"unsavedSave"_s);
    save->setToolTip(tr("What still has to be looked at is shown first"));
    QPushButton *discard = question->addButton(tr("&Discard and close"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"unsavedDiscard"_s);
    question->addButton(QMessageBox::Cancel)->setObjectName(u"unsavedCancel"_s);
    question->setDefaultButton(save);
    connect(question, &QMessageBox::buttonClicked, this, [this, save, discard](const QAbstractButton *button) {
        m_isLeaving = button == save;
        if (button == save)
            goOn();
        else if (button == discard)
            discardAll();
    });
    question->open();
}

/// What is given up does not come back at the next start.
void Leaving::discardAll()
{
    for (FormDraft *kept : m_window.findChildren<FormDraft *>())
        kept->discard();
    for (VisitDraft *kept : m_window.findChildren<VisitDraft *>())
        kept->discard();
    Q_EMIT sure();
}

/// One after the other: the first that cannot be saved as it is stays in front.
void Leaving::goOn()
{
    if (!m_isLeaving)
        return;
    const std::vector<Unsaved> left = unsaved();
    if (left.empty()) {
        m_isLeaving = false;
        Q_EMIT sure();
        return;
    }
    Q_EMIT waits();
    m_isLeaving = true; // to say so is a message like any other, and another message means to stay
    left.front().save();
}
