// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/importwindow.h"

#include "core/async.h"
#include "ui/directory/recordlist.h"
#include "ui/directory/tablefiles.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString ImportWindow::result() const
{
    return m_result->text();
}

void ImportWindow::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Choose a file of customers"));
    files->setObjectName(u"importFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard)"), tr("All files (*)")});
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(files, &QFileDialog::fileSelected, this, &ImportWindow::openFile);
    files->open();
}

void ImportWindow::openFile(const QString &path)
{
    m_message->clear();
    m_pages->setEnabled(false);
    whenDone(tablefiles::read(path), this, [this, path](const Result<CsvTable> &table) {
        m_pages->setEnabled(true);
        take(path, table);
    });
}

void ImportWindow::take(const QString &path, const Result<CsvTable> &table)
{
    if (!table) {
        m_message->say(MessageBar::Kind::Error, table.error().text);
        Q_EMIT opened();
        return;
    }
    m_table = *table;
    m_file = QFileInfo(path).fileName();
    const QString letters = m_table.encoding == CsvTable::Encoding::Utf8 ? u"UTF-8"_s : m_table.encoding == CsvTable::Encoding::Utf16 ? u"UTF-16"_s : u"Windows-1252"_s;
    const QString between = m_table.separator == u'\t' ? tr("tab") : QString(m_table.separator);
    if (m_table.isCards)
        m_about->setText(tr("%1: %n card(s). Whoever has no organisation is a customer of their own.", nullptr, static_cast<int>(m_table.rows.size())).arg(m_file));
    else
        m_about->setText(tr("%1: %n line(s), letters %2, columns parted by \"%3\".", nullptr, static_cast<int>(m_table.rows.size())).arg(m_file, letters, between));
    showColumns();
    m_result->setText({});
    m_problems->hide();
    goTo(m_filePage);
    m_columns.value(0)->setFocus();
    Q_EMIT opened();
    check();
}

void ImportWindow::goTo(QWidget *page)
{
    ++m_asked;
    m_isGood = false;
    m_pages->setCurrentWidget(page);
    refresh();
}

void ImportWindow::refresh()
{
    const bool hasFile = m_pages->currentWidget() == m_filePage;
    m_back->setVisible(hasFile);
    m_back->setEnabled(!m_running);
    m_run->setVisible(hasFile);
    m_run->setEnabled(m_isGood && !m_running);
    m_cancel->setVisible(m_running);
    m_close->setVisible(!m_running);
    m_bar->setVisible(m_running);
    m_scroll->setEnabled(!m_running);
}

CustomerMapping ImportWindow::mapping() const
{
    CustomerMapping all;
    for (const QComboBox *column : m_columns)
        all.push_back(static_cast<CustomerColumn>(column->currentData().toInt()));
    return all;
}

void ImportWindow::check()
{
    m_soon.stop();
    const int asked = ++m_asked;
    m_isGood = false;
    refresh();
    // The columns may be changed, or the window closed, while it looks: then nobody wants the answer.
    const auto goesOn = [window = QPointer(this), asked](int, int) { return window && window->m_asked == asked; };
    whenDone(m_directory.importCustomers(m_table, mapping(), m_file, false, goesOn), this, [this, asked](const Result<CustomerImport> &import) {
        if (asked != m_asked)
            return;
        tell(import, false);
        Q_EMIT checked();
    });
}

void ImportWindow::tell(const Result<CustomerImport> &import, bool isDone)
{
    m_problems->hide();
    m_isGood = import && !isDone && import->newCustomers + import->contacts + import->sites + import->equipment > 0;
    refresh();
    if (!import) {
        m_result->setText(import.error().text);
        return;
    }
    const QLocale locale = m_viewpoint.language.locale();
    QStringList parts{tr("%n new customer(s)", nullptr, import->newCustomers), tr("%n contact(s)", nullptr, import->contacts), tr("%n site(s)", nullptr, import->sites), tr("%n unit(s)", nullptr, import->equipment)};
    QStringList said{(isDone ? import->cancelled ? tr("Stopped after: %1.") : tr("Imported: %1.") : tr("Would be new: %1.")).arg(locale.createSeparatedList(parts))};
    if (import->knownCustomers > 0)
        said << tr("%n customer(s) are known: what is known of them stays as it is.", nullptr, import->knownCustomers);
    if (import->refused > 0)
        said << tr("%n line(s) are refused.", nullptr, import->refused);
    if (import->doubts > 0)
        said << tr("%n thing(s) look wrong and are kept as they stand.", nullptr, import->doubts);
    if (!isDone && !m_isGood)
        said << tr("Nothing would be imported: change what the columns are read as, or take another file.");
    m_result->setText(said.join(u' '));
    fillProblems(*import);
}

void ImportWindow::fillProblems(const CustomerImport &import)
{
    QList<RowContent> rows;
    const auto add = [&rows](const QStringList &texts, const QString &icon, Tone tone) {
        for (const QString &text : texts) {
            RowContent row;
            row.icon = icon, row.iconTone = tone, row.title = text, row.strong = false;
            rows << row;
        }
    };
    add(import.problems, u"error"_s, Tone::Overdue);
    add(import.doubted, u"warning"_s, Tone::Soon);
    m_problems->setRows(rows);
    int height = 0;
    for (int row = 0; row < std::min(4, m_problems->count()); ++row)
        height += m_problems->sizeHintForRow(row);
    m_problems->setFixedHeight(height);
    m_problems->setVisible(!rows.isEmpty());
}

void ImportWindow::run()
{
    if (!m_isGood || m_running)
        return;
    m_message->clear();
    ++m_asked;
    m_running = true;
    m_stops = false;
    progress(0, static_cast<int>(m_table.rows.size()));
    refresh();
    m_cancel->setFocus();
    const auto goesOn = [window = QPointer(this)](int done, int of) {
        if (!window)
            return false; // what was written until then stands among the earlier imports
        window->progress(done, of);
        return !window->m_stops;
    };
    whenDone(m_directory.importCustomers(m_table, mapping(), m_file, true, goesOn), this, [this](const Result<CustomerImport> &import) { end(import); });
}

void ImportWindow::cancel()
{
    m_stops = true;
    m_cancel->setEnabled(false); // until the part that is being written is there
}

void ImportWindow::progress(int done, int of)
{
    m_bar->setRange(0, std::max(of, 0));
    m_bar->setValue(done);
}

void ImportWindow::end(const Result<CustomerImport> &import)
{
    m_running = false;
    m_cancel->setEnabled(true);
    tell(import, true);
    if (!import) {
        m_message->say(MessageBar::Kind::Error, import.error().text);
    } else {
        ImportBatch batch;
        batch.id = import->batch;
        batch.file = m_file;
        m_answer = [this, batch] { undo(batch); };
        m_message->say(import->cancelled ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                       import->cancelled ? tr("The import was stopped. What was written stays, or can be taken back.") : tr("%1 is imported.").arg(m_file), tr("Take back"));
    }
    m_close->setFocus();
    reload();
    Q_EMIT imported();
    Q_EMIT ended();
}

void ImportWindow::reload()
{
    whenDone(m_directory.imports(), this, [this](const Result<std::vector<ImportBatch>> &batches) {
        if (batches)
            m_batches = *batches;
        else
            m_message->say(MessageBar::Kind::Error, batches.error().text);
        QList<RowContent> rows;
        for (const ImportBatch &batch : m_batches) {
            RowContent row;
            row.icon = u"database"_s, row.title = batch.file, row.subtitle = batch.madeBy, row.moment = m_viewpoint.clock(batch.madeAt);
            row.badges << BadgeContent{{}, tr("%n record(s)", nullptr, batch.records), Tone::Muted};
            if (batch.undoneAt)
                row.badges << BadgeContent{u"undo"_s, tr("Taken back"), Tone::Muted};
            rows << row;
        }
        m_earlier->setRows(rows);
        Q_EMIT loaded();
    });
}

void ImportWindow::undo(const ImportBatch &batch)
{
    m_running = true;
    m_stops = false;
    refresh();
    m_bar->setRange(0, 0);
    const auto goesOn = [window = QPointer(this)](int, int) { return window && !window->m_stops; };
    whenDone(m_directory.undoImport(batch.id, goesOn), this, [this, file = batch.file](const Result<ImportUndone> &undone) {
        m_running = false;
        m_isGood = false;
        m_cancel->setEnabled(true);
        refresh();
        m_result->setText({});
        if (!undone)
            m_message->say(MessageBar::Kind::Error, undone.error().text);
        else if (undone->kept > 0)
            m_message->say(MessageBar::Kind::Warning, tr("%1 is taken back, but for %n record(s) that somebody uses by now.", nullptr, undone->kept).arg(file));
        else
            m_message->say(MessageBar::Kind::Success, tr("%1 is taken back.").arg(file));
        if (m_pages->currentWidget() == m_filePage)
            check(); // it may be imported again
        reload();
        Q_EMIT imported();
        Q_EMIT ended();
    });
}

void ImportWindow::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_answer = [this] {
        connect(this, &ImportWindow::ended, this, [this] { QDialog::reject(); }, Qt::SingleShotConnection);
        cancel();
    };
    m_message->say(MessageBar::Kind::Warning, tr("The import is still running. What is written by now stays, and can be taken back."), tr("Stop and close"));
}
