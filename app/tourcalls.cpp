// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the telephone: the intake card, the banner of a call that rings, and the calls.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/calls/callcard.h"
#include "ui/calls/callsview.h"
#include "ui/calls/ringbanner.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

void Tour::planCalls(const Picture &picture, bool spanish)
{
    const auto card = [this] { return m_assembly.window()->findChild<CallCardWindow *>(); };
    m_steps.push_back([this, spanish] {
        CallCardWindow *window = m_assembly.window()->takeCall();
        const auto type = [window](const char16_t *field, const QString &text) { window->findChild<QLineEdit *>(QString::fromUtf16(field))->setText(text); };
        type(u"callNumber", u"+34910555202"_s);
        type(u"callTitle", spanish ? u"El sillón 2 no sube"_s : u"Chair 2 does not rise"_s);
        type(u"callCode", u"E05"_s);
        type(u"callSince", spanish ? u"esta mañana"_s : u"this morning"_s);
        window->findChild<QPlainTextEdit *>(u"callNotes"_s)->setPlainText(spanish ? u"Hay pacientes citados toda la tarde."_s : u"There are patients all afternoon."_s);
        window->findChild<QComboBox *>(u"callPromise"_s)->setCurrentIndex(1);
        window->findChild<QCheckBox *>(u"callElectric"_s)->setChecked(true);
        const auto ask = [this, window] {
            window->findChild<QComboBox *>(u"callKind"_s)->setCurrentIndex(1);
            settle();
        };
        connect(window, &CallCardWindow::matched, this, ask, Qt::SingleShotConnection);
    });
    picture(u"call-card"_s, card);
    m_steps.push_back([this, card] {
        delete card();
        m_assembly.window()->go({Sidebar::today(), {}});
        m_assembly.window()->ring(u"+34910555202"_s, u"912 000 111"_s);
        m_assembly.window()->ring(u"+34699000111"_s, u"912 000 111"_s);
        settle();
    });
    picture(u"call-ringing"_s, [this] { return m_assembly.window(); });
    m_steps.push_back([this] {
        RingBanner *banner = m_assembly.window()->ringing();
        while (banner->count() > 0)
            banner->findChild<QPushButton *>(u"dismissCall"_s)->click();
        connect(m_assembly.window()->calls(), &CallsView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->go({Sidebar::calls(), {}});
    });
    picture(u"calls"_s, [this] { return m_assembly.window(); });
}
