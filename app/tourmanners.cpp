// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of what is asked at the first start, of the preferences, of the help, and of the sample's end.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/backups/recoverydialog.h"
#include "ui/firstrun/firstrun.h"
#include "ui/firstrun/removesample.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

FirstAnswers answered(int step)
{
    FirstAnswers answers;
    answers.language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    answers.company = u"Servicio Técnico Arganzuela"_s;
    answers.user = u"Marta Ruiz"_s;
    answers.sample = true;
    answers.step = step;
    return answers;
}

}

void Tour::planManners(const Picture &picture)
{
    const auto wizard = [this] { return m_assembly.window()->findChild<FirstRun *>(); };
    for (const auto &[step, name] : {std::pair(0, u"first-run-language"_s), {1, u"first-run-place"_s}, {2, u"first-run-person"_s}, {3, u"first-run-sample"_s}}) {
        m_steps.push_back([this, wizard, step = step] {
            delete wizard();
            (new FirstRun(answered(step), u"/home/marta/.local/share/aviso/aviso.db"_s, m_assembly.window()))->show();
            settle();
        });
        picture(name, wizard);
    }
    m_steps.push_back([this, wizard] {
        delete wizard();
        FirstAnswers answers = answered(1);
        answers.where = FirstAnswers::Where::Server;
        answers.server = u"postgresql://marta@server.example/aviso"_s;
        auto *dialog = new FirstRun(answers, u"/home/marta/.local/share/aviso/aviso.db"_s, m_assembly.window());
        dialog->show();
        dialog->tried(::fail(Error::Kind::Unavailable, QCoreApplication::translate("Storage", "The PostgreSQL database %1 cannot be reached: check that the server runs, and its name and password.").arg(answers.server)));
        settle();
    });
    picture(u"first-run-unreachable"_s, wizard);
    const auto preferences = [this] { return m_assembly.window()->findChild<PreferencesDialog *>(); };
    m_steps.push_back([this, wizard] {
        delete wizard();
        m_assembly.window()->actions().at(ActionId::Preferences)->trigger();
        settle();
    });
    picture(u"preferences"_s, preferences);
    m_steps.push_back([this, preferences] {
        delete preferences();
        Preferences chosen; // nobody hears of it: no door is opened for a picture
        chosen.intakeFolder = u"/home/marta/Documentos/Centro de llamadas/Entrada"_s;
        const KeptPlaces places{u"/home/marta/.local/share/aviso/aviso.db"_s, u"/home/marta/.local/share/aviso/drafts"_s, u"/home/marta/.local/state/aviso/aviso.log"_s,
                                u"/home/marta/.local/state/aviso/session.json"_s};
        auto *dialog = new PreferencesDialog(chosen, places, m_assembly.window());
        dialog->show();
        dialog->findChild<QCheckBox *>(u"telephone"_s)->click();
        settle();
    });
    picture(u"preferences-telephone"_s, preferences);
    const auto removal = [this] { return m_assembly.window()->findChild<RemoveSampleDialog *>(); };
    m_steps.push_back([this, preferences, removal] {
        delete preferences();
        m_assembly.window()->actions().at(ActionId::RemoveSample)->trigger();
        connect(removal(), &RemoveSampleDialog::loaded, this, &Tour::settle);
    });
    picture(u"remove-sample"_s, removal);
    for (const auto &[action, dialog] : {std::pair(ActionId::About, u"aboutDialog"_s), {ActionId::Keys, u"keysDialog"_s}, {ActionId::Backups, u"backupsWindow"_s}}) {
        m_steps.push_back([this, removal, action = action] {
            delete removal();
            m_assembly.window()->actions().at(action)->trigger();
            settle();
        });
        const auto shown = [this, dialog = dialog] { return m_assembly.window()->findChild<QDialog *>(dialog); };
        picture(QString(dialog).remove(u"Dialog"_s).remove(u"Window"_s), shown);
        m_steps.push_back([this, shown] {
            delete shown();
            next();
        });
    }
    planRecovery(picture);
}

void Tour::planRecovery(const Picture &picture)
{
    const auto recovery = [this] { return m_assembly.window()->findChild<RecoveryDialog *>(); };
    m_steps.push_back([this] {
        const QString file = u"/home/marta/.local/share/aviso/aviso.db"_s;
        const Instant now = m_assembly.desk().now();
        const std::vector<Backup> backups{{file, now - std::chrono::hours(20), 4'300'000, 312}, {file, now - std::chrono::hours(44), 4'200'000, 305}};
        auto *dialog = new RecoveryDialog(Assembly::tr("There is no database in %1, but there are backups of it: it was moved or deleted. Restore one, or put the file back and try again.").arg(file), backups,
                                          m_assembly.viewpoint(QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s), m_assembly.window());
        dialog->offerEmpty();
        dialog->show();
        settle();
    });
    picture(u"database-missing"_s, recovery);
    m_steps.push_back([this, recovery] {
        delete recovery();
        next();
    });
}
