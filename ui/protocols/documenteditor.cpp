// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocols/documenteditor.h"

#include "core/async.h"
#include "ui/directory/tablefiles.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString DocumentEditor::problem() const
{
    return m_problem->text();
}

int DocumentEditor::current() const
{
    return m_list->currentRow();
}

void DocumentEditor::reload()
{
    await(true);
    read();
}

void DocumentEditor::came(const Error *error)
{
    await(false);
    const bool saving = std::exchange(m_saving, false);
    if (error) {
        m_answer = [this] { reload(); };
        m_message->say(MessageBar::Kind::Error, error->text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    showAll(std::max(0, current()));
    if (saving)
        Q_EMIT saved();
    Q_EMIT loaded();
}

void DocumentEditor::showAll(int row)
{
    const QStringList all = names();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItems(all);
    m_list->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    m_list->setCurrentRow(all.isEmpty() ? -1 : std::clamp(row, 0, int(all.size()) - 1));
    choose(m_list->currentRow());
}

void DocumentEditor::choose(int row)
{
    m_showing = true;
    m_form->setEnabled(row >= 0);
    fill(row);
    m_showing = false;
    refresh();
}

void DocumentEditor::edited()
{
    if (m_showing || current() < 0)
        return;
    take(current());
    if (std::exchange(m_answer, nullptr))
        m_message->clear(); // to bring back what was deleted would undo this too
    const QStringList all = names();
    const QSignalBlocker quiet(m_list);
    m_list->currentItem()->setText(all.value(current()));
    refresh();
}

void DocumentEditor::refresh()
{
    const Result<void> good = check();
    m_problem->setText(good ? QString() : good.error().text);
    m_problem->setVisible(!good);
    m_save->setEnabled(!m_awaits && good && isChanged());
    m_remove->setEnabled(!m_awaits && current() >= 0);
}

void DocumentEditor::await(bool answer)
{
    if (answer)
        m_typedIn = focusWidget();
    m_awaits = answer;
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_versions), m_form})
        part->setEnabled(!answer);
    refresh();
    if (!answer && m_typedIn && m_typedIn->isEnabled())
        m_typedIn->setFocus();
}

void DocumentEditor::add()
{
    append();
    showAll(int(names().size()) - 1);
    if (QWidget *first = m_form->focusProxy())
        first->setFocus();
}

void DocumentEditor::removeCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    const QString name = names().value(row);
    const std::function<void()> before = kept();
    erase(row);
    showAll(row);
    m_answer = [this, before, row] {
        before();
        showAll(row);
    };
    m_message->say(MessageBar::Kind::Info, tr("\"%1\" is deleted once you save.").arg(name), tr("Bring it back"));
}

void DocumentEditor::save()
{
    if (!m_save->isEnabled())
        return;
    m_message->clear();
    await(true);
    whenDone(write(), this, [this](const Result<void> &ok) {
        if (!ok) {
            await(false);
            m_answer = nullptr;
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            return;
        }
        m_answer = nullptr;
        m_message->say(MessageBar::Kind::Success, tr("Saved. What was in force until now is among the versions."));
        m_saving = true;
        read();
    });
}

void DocumentEditor::replaced(const Result<void> &ok, const QString &said)
{
    m_answer = nullptr;
    if (ok)
        showAll(0);
    m_message->say(ok ? MessageBar::Kind::Info : MessageBar::Kind::Error, ok ? said : ok.error().text);
    Q_EMIT imported();
}

void DocumentEditor::importFile(const QString &path)
{
    await(true);
    whenDone(tablefiles::bytes(path), this, [this, path](const Result<QByteArray> &bytes) {
        await(false);
        const Result<void> ok = bytes.and_then([this](const QByteArray &json) { return takeJson(json); });
        replaced(ok, tr("This is what %1 holds. It counts once you save.").arg(QFileInfo(path).fileName()));
    });
}

void DocumentEditor::exportFile(const QString &path)
{
    whenDone(tablefiles::write(path, json()), this, [this, path](const Result<void> &ok) {
        m_answer = nullptr;
        m_message->say(ok ? MessageBar::Kind::Success : MessageBar::Kind::Error, ok ? tr("Written to %1.").arg(path) : ok.error().text);
    });
}

void DocumentEditor::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Choose a file"));
    files->setObjectName(m_words.id + u"Import"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &DocumentEditor::importFile);
    files->open();
}

void DocumentEditor::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Write a file"));
    files->setObjectName(m_words.id + u"Export"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->setNameFilter(tr("JSON (*.json)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(m_words.file);
    connect(files, &QFileDialog::fileSelected, this, &DocumentEditor::exportFile);
    files->open();
}

void DocumentEditor::showVersions()
{
    whenDone(versions(), this, [this](const Result<std::vector<DocumentVersion>> &all) {
        m_earlier->clear();
        if (!all) {
            m_answer = nullptr;
            m_message->say(MessageBar::Kind::Error, all.error().text);
            return;
        }
        for (const DocumentVersion &version : *all) {
            const QString when = tr("Version %1, %2, %3").arg(version.number).arg(m_viewpoint.clock(version.at), version.by);
            m_earlier->addAction(when, this, [this, version, when] { replaced(takeJson(version.json.toUtf8()), tr("%1. It counts again once you save.").arg(when)); });
        }
        if (all->empty())
            m_earlier->addAction(tr("Nothing was changed yet"))->setEnabled(false);
        m_earlier->popup(m_versions->mapToGlobal(QPoint(0, m_versions->height())));
        Q_EMIT versionsShown();
    });
}

void DocumentEditor::reject()
{
    if (!isChanged())
        return QDialog::reject();
    m_answer = [this] { QDialog::reject(); };
    m_message->say(MessageBar::Kind::Warning, tr("What you changed is not saved."), tr("Discard the change"));
}
