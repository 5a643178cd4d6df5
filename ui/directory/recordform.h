// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

class CheckedLine;
class MessageBar;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;

/// A form for one record of the directory: what is wrong is said in it, what is typed is kept until it is saved or discarded.
class RecordForm : public QDialog
{
    Q_OBJECT
public:
    ~RecordForm() override;

    MessageBar *message() const { return m_message; }
    /// Is something typed that is not saved?
    bool isChanged() const;

public Q_SLOTS:
    void save();
    /// Closes; asks once more while something is changed and not saved.
    void reject() override;

Q_SIGNALS:
    void saved();

protected:
    RecordForm(const QString &id, const QString &title, QWidget *parent);

    /// A line of the form; half a line leaves room for another beside it.
    enum class Width { Half, Whole };
    CheckedLine *addLine(const QString &id, const QString &name, const QString &value, Width width = Width::Half);
    /// A choice of values with what they are called.
    QComboBox *addChoice(const QString &id, const QString &name, const QList<std::pair<QString, QString>> &choices, const QString &value);
    QPlainTextEdit *addText(const QString &id, const QString &name, const QString &value);
    void addWidget(QWidget *widget, Width width);
    /// All fields are there: what they hold is what it was.
    void built();
    /// Checks what is typed and keeps it; what is wrong with one field is said there by wrong().
    virtual QFuture<Result<void>> write() = 0;
    /// Says what is wrong with a field and puts the keyboard there; answers what write() then answers.
    QFuture<Result<void>> wrong(CheckedLine *line, const QString &problem);

private:
    QStringList typed() const;
    void came(const Result<void> &ok);

    MessageBar *m_message;
    QGridLayout *m_grid;
    QPushButton *m_save;
    QPointer<QWidget> m_typedIn; ///< had the keyboard when an answer began to be awaited
    QStringList m_before;
    bool m_half = false; ///< a line has room at its end
    bool m_wrong = false; ///< it is said at a field already
    bool m_saving = false;
};
