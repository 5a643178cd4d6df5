// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of what is done from anywhere: the palette, the keys, and deeds on many incidents with the way back.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/keymapdialog.h"
#include "ui/commands/palette.h"
#include "ui/commands/toast.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

void Tour::planCommands(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto palette = [this] { return m_assembly.window()->findChild<Palette *>(); };
    m_steps.push_back([this] {
        m_assembly.window()->openPalette();
        settle();
    });
    picture(u"palette"_s, palette);
    m_steps.push_back([this, spanish] {
        Palette *opened = m_assembly.window()->openPalette();
        connect(opened, &Palette::answered, this, &Tour::settle, Qt::SingleShotConnection);
        opened->field()->setText(spanish ? u"cámara"_s : u"room"_s);
    });
    picture(u"palette-found"_s, palette);
    m_steps.push_back([this] {
        m_assembly.window()->openPalette();
        m_assembly.window()->findChild<Palette *>()->field()->setText(u"> xyz"_s);
        settle();
    });
    picture(u"palette-nothing"_s, palette);
    m_steps.push_back([this, palette] {
        delete palette();
        m_assembly.window()->actions().at(ActionId::Keys)->trigger();
        settle();
    });
    picture(u"keys"_s, [this] { return m_assembly.window()->findChild<CheatSheet *>(); });
    m_steps.push_back([this] {
        delete m_assembly.window()->findChild<CheatSheet *>();
        m_assembly.window()->actions().at(ActionId::KeyMap)->trigger();
        auto *dialog = m_assembly.window()->findChild<KeyMapDialog *>();
        dialog->choose(ActionId::Report);
        dialog->findChild<QKeySequenceEdit *>(u"keyMapKey"_s)->setKeySequence(QKeySequence(u"Ctrl+L"_s));
        settle();
    });
    picture(u"key-map"_s, [this] { return m_assembly.window()->findChild<KeyMapDialog *>(); });
    m_steps.push_back([this] {
        delete m_assembly.window()->findChild<KeyMapDialog *>();
        connect(m_assembly.window()->queue(), &QueueView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->go({Sidebar::allOpen(), {}});
        m_assembly.window()->queue()->reload();
    });
    using What = TriageDeed::What;
    for (const auto &[what, name] : {std::pair(What::Assign, u"deed-assign"_s), std::pair(What::Priority, u"deed-priority"_s), std::pair(What::Tags, u"deed-tags"_s), std::pair(What::Snooze, u"deed-snooze"_s),
                                     std::pair(What::Wait, u"deed-wait"_s), std::pair(What::Resolve, u"deed-resolve"_s)}) {
        m_steps.push_back([this, what = what] { askAbout(what); });
        picture(name, [this] { return m_assembly.window()->deeds().dialog(); });
    }
    m_steps.push_back([this, spanish] {
        DeedDialog *dialog = m_assembly.window()->deeds().dialog();
        dialog->findChild<QPlainTextEdit *>(u"deedWords"_s)->setPlainText(spanish ? u"Electrodo nuevo"_s : u"New electrode"_s);
        dialog->refuse(spanish ? u"2026-0412: Ya está resuelta."_s : u"2026-0412: It is solved already."_s);
        settle();
    });
    picture(u"deed-refused"_s, [this] { return m_assembly.window()->deeds().dialog(); });
    m_steps.push_back([this] {
        delete m_assembly.window()->deeds().dialog();
        showToast();
    });
    picture(u"toast"_s, window);
    m_steps.push_back([this] {
        m_assembly.window()->deeds().toast()->findChild<QPushButton *>(u"toastMore"_s)->setChecked(true);
        settle();
    });
    picture(u"toast-details"_s, window);
    m_steps.push_back([this] {
        connect(&m_assembly.window()->deeds(), &IncidentDeeds::finished, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->deeds().undo(); // the pictures after this one know nothing of it
    });
    m_steps.push_back([this] {
        m_assembly.window()->deeds().toast()->dismiss();
        next();
    });
}

void Tour::askAbout(TriageDeed::What what)
{
    delete m_assembly.window()->deeds().dialog();
    std::vector<IncidentId> incidents;
    for (int row = 0; row < 3; ++row)
        incidents.push_back(m_assembly.window()->queue()->model().at(m_assembly.window()->queue()->model().index(row, 0))->id);
    m_assembly.window()->deeds().ask({.what = what}, incidents);
    connect(&m_assembly.window()->deeds(), &IncidentDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
}

void Tour::showToast()
{
    std::vector<IncidentId> incidents{IncidentId::make()}; // one that is not there, so that something fails
    for (int row = 0; row < 4; ++row)
        incidents.push_back(m_assembly.window()->queue()->model().at(m_assembly.window()->queue()->model().index(row, 0))->id);
    connect(&m_assembly.window()->deeds(), &IncidentDeeds::finished, this, &Tour::settle, Qt::SingleShotConnection);
    m_assembly.window()->deeds().perform({.what = TriageDeed::What::Tags, .add = {u"norte"_s}}, incidents);
}
