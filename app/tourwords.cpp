// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of what helps with writing: saved replies, a typed moment, what is missing, the spelling.
#include "app/tour.h"

#include "app/assembly.h"
#include "core/async.h"
#include "ui/composer/composer.h"
#include "ui/composer/momentedit.h"
#include "ui/composer/replypicker.h"
#include "ui/composer/wordseditor.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/replies/replieswindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

std::vector<SavedReply> replies()
{
    const auto reply = [](const QString &id, const QString &title, const QString &es, const QString &en) {
        SavedReply made;
        made.id = ReplyId::parse(id); // the same in every round
        made.title = title;
        made.body.byLanguage = {{u"es"_s, es}, {u"en"_s, en}};
        return made;
    };
    return {reply(u"5f0d1c52-6a53-4b8b-9a6e-1d1f0f6f0001"_s, u"Pieza pedida · Part ordered"_s,
                  u"Buenos días, {{contact.first_name}}:\n\nhemos pedido la pieza para su {{equipment.model}}. Le llamamos en cuanto llegue.\n\n{{me.name}}"_s,
                  u"Dear {{contact.first_name}},\n\nthe part for your {{equipment.model}} is ordered. We call you as soon as it comes.\n\n{{me.name}}"_s),
            reply(u"5f0d1c52-6a53-4b8b-9a6e-1d1f0f6f0002"_s, u"Visita · Visit"_s, u"Le visitamos el {{promise.due}} por la incidencia {{incident.number}}."_s,
                  u"We visit you on {{promise.due}} about incident {{incident.number}}."_s),
            reply(u"5f0d1c52-6a53-4b8b-9a6e-1d1f0f6f0003"_s, u"Modelo y serie · Model and serial"_s, u"¿Nos confirma el número de serie {{equipment.serial}}?"_s,
                  u"Could you confirm the serial number {{equipment.serial}}?"_s)};
}

}

/// They are there since the first round: saved once more as new ones they would be refused, as what another desk changed meanwhile.
void Tour::saveReplies()
{
    Replies &desk = m_assembly.desk().replies();
    whenDone(desk.all(), this, [this, &desk](const Result<std::vector<SavedReply>> &stored) {
        const std::vector<SavedReply> all = replies();
        const bool areThere = stored && std::any_of(stored->begin(), stored->end(), [&](const SavedReply &one) { return one.id == all.back().id; });
        if (areThere) {
            next();
            return;
        }
        desk.save(all[0], false);
        desk.save(all[1], false);
        whenDone(desk.save(all[2], true), this, [this](const Result<void> &ok) { ok ? next() : fail(ok.error().text); });
    });
}

void Tour::planWords(const Picture &picture, bool spanish)
{
    const auto composer = [this] { return m_assembly.window()->incident()->composer(); };
    m_steps.push_back([this] { saveReplies(); });
    m_steps.push_back([this, composer, spanish] {
        auto *words = composer()->findChild<QPlainTextEdit *>(u"customerWords"_s);
        words->setPlainText(spanish ? u"Hemos encontrado la averia. El presostato {{equipment.serial}} no cierra: {{visit.window}}."_s
                                    : u"We have found the faullt. The switch {{equipment.serial}} does not clsoe: {{visit.window}}."_s);
        auto *due = composer()->findChild<MomentEdit *>(u"promisedBy"_s);
        auto *line = due->findChild<QLineEdit *>(u"exactMoment"_s);
        if (const WorkingCalendar *office = m_assembly.desk().lawmaking().calendars().find(u"office"_s))
            due->setCalendar(*office); // who warns of a closed day
        due->setMoment(m_assembly.desk().now() + std::chrono::minutes(7)); // none of the usual ones
        line->setText(spanish ? u"fin de semana a las 11"_s : u"weekend at 11"_s);
        composer()->findChild<QScrollArea *>(u"fields"_s)->ensureWidgetVisible(due);
        settle();
    });
    picture(u"composer-promise"_s, [this] { return m_assembly.window(); });
    m_steps.push_back([this, composer] {
        composer()->save();
        QTimer::singleShot(1000, this, &Tour::next); // dictionaries are read the first time
    });
    picture(u"composer-missing"_s, [this] { return m_assembly.window(); });
    m_steps.push_back([this] {
        size(m_assembly.window(), QSize(1280, 720));
        settle();
    });
    picture(u"composer-missing-small"_s, [this] { return m_assembly.window(); });
    m_steps.push_back([this, composer] {
        size(m_assembly.window(), QSize(1360, 860));
        composer()->start(Draft::Kind::Note);
        settle();
    });
    picture(u"composer-note"_s, [this] { return m_assembly.window(); });
    m_steps.push_back([this, composer] {
        composer()->start(Draft::Kind::Contact);
        auto *editor = qobject_cast<WordsEditor *>(composer()->findChild<QPlainTextEdit *>(u"customerWords"_s)->parentWidget());
        editor->edit()->clear();
        Q_EMIT editor->repliesWanted();
        settle();
    });
    picture(u"composer-replies"_s, [this] { return m_assembly.window()->incident()->composer()->findChild<ReplyPicker *>(); });
    m_steps.push_back([this] {
        m_assembly.window()->incident()->composer()->findChild<ReplyPicker *>()->close();
        m_assembly.window()->actions().at(ActionId::SavedReplies)->trigger();
        auto *window = m_assembly.window()->findChild<RepliesWindow *>();
        connect(window, &RepliesWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    picture(u"saved-replies"_s, [this] { return m_assembly.window()->findChild<RepliesWindow *>(); });
    m_steps.push_back([this] {
        m_assembly.window()->findChild<RepliesWindow *>()->close();
        next();
    });
}
