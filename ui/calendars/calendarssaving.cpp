// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of calendars weighs and saves its draft, and reads and writes files.
#include "core/async.h"
#include "core/exchange/calendarfile.h"
#include "ui/calendars/calendarswindow.h"
#include "ui/calendars/effectpage.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// What was changed here, and nothing else: rules, and other calendars, stay as others made them meanwhile.
LawDraft CalendarsWindow::draft(const QString &note) const
{
    return {m_base.rules, m_draft.changedIn(m_base.calendars), note, m_base};
}

void CalendarsWindow::save()
{
    if (m_pages->currentWidget() == m_effect) {
        enact();
        return;
    }
    if (!takeTyped() || !isChanged())
        return;
    m_save->setEnabled(false);
    whenDone(m_law.effect(draft({})), this, [this](const Result<LawEffect> &effect) {
        refreshFoot();
        if (!effect) {
            ask(MessageBar::Kind::Error, effect.error().text);
            return;
        }
        const QStringList remarks = m_draft.remarks();
        remarks.isEmpty() ? m_message->clear() : ask(MessageBar::Kind::Info, remarks.join(u' '));
        m_effect->show(*effect, m_law.rules());
        showPage(m_pages->indexOf(m_effect));
        m_effect->setFocus();
        Q_EMIT weighed();
    });
}

void CalendarsWindow::enact()
{
    whenDone(m_law.enact(draft(m_effect->note())), this, [this](const Result<LawEffect> &effect) {
        if (!effect) {
            const bool lost = effect.error().kind == Error::Kind::Conflict;
            ask(MessageBar::Kind::Error, effect.error().text, lost ? tr("Read anew") : QString(), [this] { reload(); });
            return;
        }
        m_effect->clearNote();
        reload();
        ask(MessageBar::Kind::Success, tr("Saved: %n open commitment(s) moved.", nullptr, effect->moved));
        m_list->setFocus();
        Q_EMIT saved();
    });
}

void CalendarsWindow::importFile(const QString &path)
{
    if (!takeTyped())
        return; // what was typed is neither lost nor taken half
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ask(MessageBar::Kind::Error, tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const Result<std::map<QString, WorkingCalendar>> read = readCalendars(file.read(8 * 1024 * 1024));
    if (!read) {
        ask(MessageBar::Kind::Error, read.error().text);
        return;
    }
    int fresh = 0;
    for (const auto &[id, calendar] : *read) {
        fresh += !m_draft.contains(id);
        m_draft.set(id, calendar.hours());
        m_current = id;
    }
    fillList();
    showCurrent();
    const auto count = static_cast<int>(read->size());
    ask(MessageBar::Kind::Info, tr("%n calendar(s) read, %1 of them new. Nothing holds until it is saved.", nullptr, count).arg(fresh));
}

void CalendarsWindow::exportFile(const QString &path)
{
    if (!takeTyped())
        return;
    QSaveFile file(path);
    const QByteArray json = writeCalendars(m_draft.changedIn(m_law.calendars()).byId);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        ask(MessageBar::Kind::Error, tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        ask(MessageBar::Kind::Success, tr("Written to %1.").arg(path));
}

void CalendarsWindow::askFile(bool writes)
{
    auto *dialog = new QFileDialog(this, writes ? tr("Export calendars") : tr("Import calendars"), {}, tr("Calendars (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(writes ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(writes ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, writes](const QString &path) { writes ? exportFile(path) : importFile(path); });
    dialog->open();
}

void CalendarsWindow::reject()
{
    if (m_pages->currentWidget() == m_effect) {
        showPart(m_part->current());
        return;
    }
    if (!isChanged() || m_sure) {
        QDialog::reject();
        return;
    }
    ask(MessageBar::Kind::Warning, tr("What was changed here has not been saved."), tr("Discard it"), [this] {
        m_sure = true;
        close();
    });
}
