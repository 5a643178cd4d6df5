// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "ui/viewpoint.h"

#include <QDialog>
#include <QTimer>

class MessageBar;
class QComboBox;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class RecordList;
class RowList;
class TextLabel;

/// Brings customers in from a table: which column holds what, what would come of it, the import itself, and the way back from earlier ones.
class ImportWindow : public QDialog
{
    Q_OBJECT
public:
    ImportWindow(Directory &directory, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads a file and shows its columns.
    void openFile(const QString &path);
    /// Which field holds what a column of the file says.
    QComboBox *column(int index) const { return m_columns.value(index); }
    RecordList *earlier() const { return m_earlier; }
    /// The lines that say something wrong, or doubtful.
    RowList *problems() const { return m_problems; }
    MessageBar *message() const { return m_message; }
    /// What would come of it, or what came.
    QString result() const;
    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void run();
    void cancel();
    /// Closes; while an import is running, asks first whether it shall stop.
    void reject() override;

Q_SIGNALS:
    /// The file was read, and its columns are shown.
    void opened();
    /// What would come of it is shown.
    void checked();
    /// It is over: done, or stopped.
    void ended();
    /// Customers were brought in, or taken back.
    void imported();
    /// The earlier imports are shown.
    void loaded();

private:
    QWidget *buildStart();
    QWidget *buildFile();
    QWidget *buildButtons();
    void chooseFile();
    void take(const QString &path, const Result<CsvTable> &table);
    void showColumns();
    CustomerMapping mapping() const;
    /// Looks what would come of it; a change of the columns begins anew.
    void check();
    void tell(const Result<CustomerImport> &import, bool isDone);
    void fillProblems(const CustomerImport &import);
    void progress(int done, int of);
    void end(const Result<CustomerImport> &import);
    void reload();
    void undo(const ImportBatch &batch);
    void goTo(QWidget *page);
    void refresh();

    Directory &m_directory;
    Viewpoint m_viewpoint;
    CsvTable m_table;
    QString m_file;
    QList<QComboBox *> m_columns;
    std::vector<ImportBatch> m_batches;
    std::function<void()> m_answer;
    bool m_running = false;
    bool m_stops = false;
    bool m_isGood = false; ///< the columns can be imported as they stand
    int m_asked = 0;
    QTimer m_soon;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QWidget *m_start;
    QWidget *m_filePage;
    TextLabel *m_about;
    QScrollArea *m_scroll;
    TextLabel *m_result;
    RowList *m_problems;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_back, *m_run, *m_close;
    RecordList *m_earlier;
};
