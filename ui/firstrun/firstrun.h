// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

class MessageBar;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class SegmentedControl;
class TextLabel;

/// What a person answers at the first start.
struct FirstAnswers
{
    enum class Where { Here, Server, File };

    QString language = QStringLiteral("en"); ///< "es" or "en"
    QString company;
    Where where = Where::Here;
    QString server; ///< postgresql://user@host:port/name
    QString file; ///< of a database that is there already
    QString user; ///< who sits here
    bool sample = false;
    int step = 0; ///< on which one the person is

    /// The address of the database; empty: the file of this person.
    QString database() const { return where == Where::Server ? server.trimmed() : where == Where::File ? file.trimmed() : QString(); }
};

/// The first start: language and company, where the data lives, who one is, and whether to try Aviso on a sample. Everything but the
/// place of the data can be skipped.
class FirstRun : public QDialog
{
    Q_OBJECT
public:
    /// `here`: the file that is taken when the data lives on this computer.
    FirstRun(const FirstAnswers &answers, const QString &here, QWidget *parent = nullptr);

    FirstAnswers answers() const;
    /// The address that tryRequested() named was opened, or could not be.
    void tried(const Result<void> &result);

Q_SIGNALS:
    /// Another language was chosen: the dialog is to be built anew, with the answers up to now.
    void languageChosen();
    void tryRequested(const QString &database, bool mayBeEmpty);

private:
    void buildSteps();
    QWidget *buildLanguage();
    QWidget *buildPlace();
    QWidget *buildPerson();
    QWidget *buildSample();
    QWidget *buildButtons();
    void fill(const FirstAnswers &answers);
    void showStep(int step);
    int stepAfter(int step) const;
    void next();
    void back();
    void skip();
    void placeChosen();
    void browse();
    bool checkPlace();

    QString m_here;
    QStackedWidget *m_steps;
    TextLabel *m_where; ///< "Step 2 of 4"
    MessageBar *m_message;
    SegmentedControl *m_language;
    QLineEdit *m_company;
    QRadioButton *m_isHere;
    QRadioButton *m_isServer;
    QRadioButton *m_isFile;
    QLineEdit *m_server;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLineEdit *m_user;
    QRadioButton *m_withSample;
    QRadioButton *m_empty;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    bool m_trying = false;
};
