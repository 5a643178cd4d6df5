// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of communiqués: all of them with the one that is chosen, a new one, its update, and the all-clear.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "ui/calls/callcard.h"
#include "ui/communiques/communiquedialog.h"
#include "ui/communiques/communiquepage.h"
#include "ui/communiques/communiquesview.h"
#include "ui/communiques/followedpart.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NewCommunique someCommunique(bool spanish, Instant now)
{
    const auto say = [spanish](const QString &english, const QString &other) { return LocalText{{{spanish ? u"es"_s : u"en"_s, spanish ? other : english}}}; };
    NewCommunique made;
    made.title = say(u"Power cut in the south of the city"_s, u"Corte de suministro en el sur de la ciudad"_s);
    made.startedAt = now - 50min;
    made.affected.withOpenIncident = true;
    made.first.what = {say(u"Since this morning there is no power in several streets, and the equipment there is off."_s, u"Desde esta mañana no hay suministro en varias calles y los equipos están parados."_s)};
    made.first.why = {say(u"A transformer of the supplier is damaged."_s, u"Se ha averiado un transformador de la compañía."_s)};
    made.first.measures = {say(u"We start each unit again by remote as soon as power is back."_s, u"Volveremos a arrancar cada equipo en remoto en cuanto vuelva el suministro."_s)};
    made.first.technical = {say(u"Check the phase order before the start: two units tripped at the last cut."_s, u"Comprobar el orden de fases antes de arrancar: dos equipos saltaron en el último corte."_s)};
    made.first.nextUpdate = now + 2h;
    return made;
}

}

/// A communiqué to the sample's customers with something open, once for each language.
void Tour::beginCommunique(bool spanish)
{
    Communiques &all = m_assembly.desk().aftersales().communiques();
    const NewCommunique made = someCommunique(spanish, m_assembly.desk().now());
    whenDone(all.preview(made.affected), this, [this, &all, made](const Result<std::vector<RecipientRow>> &rows) {
        NewCommunique full = made;
        for (const RecipientRow &row : rows.value_or(std::vector<RecipientRow>()))
            full.recipients.push_back(row.recipient);
        whenDone(all.create(full), this, [this, &all](const Result<Communique> &written) {
            if (!written)
                return fail(written.error().text);
            whenDone(all.file(written->id), this, [this](const Result<CommuniqueFile> &file) { ringSome(*file); });
        });
    });
}

/// One answers, one does not, and one was written to in vain: each state has its picture.
void Tour::ringSome(const CommuniqueFile &file)
{
    if (file.recipients.size() < 3)
        return fail(u"nobody in the sample has an open incident"_s);
    Communiques &all = m_assembly.desk().aftersales().communiques();
    m_toldCustomer = file.recipients[0].customer;
    all.called(file.recipients[0].recipient.id, CommuniqueAnswer::Reached);
    all.called(file.recipients[1].recipient.id, CommuniqueAnswer::NoAnswer);
    whenDone(all.called(file.recipients[2].recipient.id, CommuniqueAnswer::Refused), this, [this, &all, id = file.communique.id](const Result<void> &ok) {
        if (!ok)
            return fail(ok.error().text);
        whenDone(all.file(id), this, [this](const Result<CommuniqueFile> &now) { // with the incidents that were opened for it
            if (!now || !now->recipients[0].recipient.incident)
                return fail(u"who was told has no incident"_s);
            m_told = *now->recipients[0].recipient.incident;
            next();
        });
    });
}

void Tour::planCommuniques(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto view = [window] { return window()->communiques(); };
    const auto dialog = [window]() -> QWidget * { return window()->findChild<CommuniqueDialog *>(); };
    m_steps.push_back([this, window, view] {
        connect(view(), &CommuniquesView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->go({Sidebar::communiques(), {}});
    });
    picture(u"communiques-before"_s, window);
    m_steps.push_back([this, spanish] { beginCommunique(spanish); });
    m_steps.push_back([this, view] {
        connect(view()->page(), &CommuniquePage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        view()->reload();
    });
    picture(u"communiques"_s, window);
    m_steps.push_back([this, view, dialog, spanish] {
        view()->begin();
        auto *asked = static_cast<CommuniqueDialog *>(dialog());
        connect(asked, &CommuniqueDialog::loaded, this, [this, asked, spanish] {
            connect(asked, &CommuniqueDialog::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            asked->findChild<QLineEdit *>(u"communiqueTitle"_s)->setText(spanish ? u"Corte de suministro"_s : u"Power cut"_s);
            asked->findChild<QLineEdit *>(u"communiquePlaces"_s)->setText(u"2"_s);
        }, Qt::SingleShotConnection);
    });
    picture(u"communique-new"_s, dialog);
    m_steps.push_back([this, view, dialog] {
        delete dialog();
        view()->page()->findChild<QPushButton *>(u"communiqueNextVersion"_s)->click();
        settle();
    });
    picture(u"communique-update"_s, dialog);
    m_steps.push_back([this, view, dialog] {
        delete dialog();
        view()->page()->findChild<QPushButton *>(u"communiqueClear"_s)->click();
        settle();
    });
    picture(u"communique-all-clear"_s, dialog);
    m_steps.push_back([this, window, dialog] {
        delete dialog();
        connect(window()->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->openIncident(m_told);
    });
    m_steps.push_back([this, window] { // the section stands below others of the panel
        auto *part = window()->findChild<FollowedPart *>();
        for (QWidget *at = part; at; at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at))
                area->ensureWidgetVisible(part);
        }
        settle();
    });
    picture(u"communique-followed"_s, window);
    m_steps.push_back([this, window] {
        CallCardWindow *card = window()->takeCall();
        connect(card, &CallCardWindow::matched, this, &Tour::settle, Qt::SingleShotConnection);
        card->findChild<QLineEdit *>(u"callCustomer"_s)->setText(m_toldCustomer);
    });
    picture(u"communique-call"_s, [window]() -> QWidget * { return window()->findChild<CallCardWindow *>(); });
    m_steps.push_back([this, window] {
        delete window()->findChild<CallCardWindow *>();
        window()->go({Sidebar::today(), {}});
        next();
    });
}
